package se.samplan.ops.bench.crud;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samplan.ops.bench.engine.Engine;

/** Spring Data JPA with Hibernate Envers on a database of its own; its tables are made by Hibernate. */
public final class Application implements AutoCloseable {
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context;

    public Application(Engine.Database database) {
        pool = database.pool();
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> pool);
        context.register(Wiring.class);
        context.refresh();
    }

    public CrudWork work() {
        return new CrudWork(
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                context.getBean(CrudCommitments.class),
                context.getBean(Joinings.class));
    }

    public DataSource database() {
        return pool;
    }

    EntityManagerFactory entities() {
        return context.getBean(EntityManagerFactory.class);
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    /** Not a stereotype: the hub that runs in the same program must not find it. */
    @EnableJpaRepositories(considerNestedRepositories = true)
    static class Wiring {
        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource database) {
            var factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(database);
            factory.setPackagesToScan("se.samplan.ops.bench.crud");
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setJpaPropertyMap(Map.of(
                    "hibernate.hbm2ddl.auto", "create",
                    "hibernate.jdbc.batch_size", "50",
                    "hibernate.physical_naming_strategy",
                            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                    "org.hibernate.envers.store_data_at_delete", "true"));
            return factory;
        }

        @Bean
        PlatformTransactionManager transactionManager(EntityManagerFactory entities) {
            return new JpaTransactionManager(entities);
        }
    }
}
