package se.samplan.ops.bench.crud;

import org.springframework.data.jpa.repository.JpaRepository;

/** The commitments. */
interface CrudCommitments extends JpaRepository<CrudCommitment, String> {}
