package se.samplan.ops.bench.crud;

import org.springframework.data.jpa.repository.JpaRepository;

/** Who takes part where. */
interface Joinings extends JpaRepository<Joining, String> {}
