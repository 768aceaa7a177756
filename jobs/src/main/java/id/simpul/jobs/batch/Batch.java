package id.simpul.jobs.batch;

import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Spring Batch on the schema {@code batch}: its repository, its operator, and the one transaction manager. */
final class Batch {

    private static final String TABLES = "batch.BATCH_";

    private final JdbcTransactionManager transactions;
    private final JobRepository repository;
    private final TaskExecutorJobOperator operator;

    Batch(DataSource database) {
        transactions = new JdbcTransactionManager(database);
        try {
            JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(database);
            factory.setTransactionManager(transactions);
            factory.setTablePrefix(TABLES);
            factory.setDatabaseType("POSTGRES");
            factory.afterPropertiesSet();
            repository = factory.getObject();
            operator = new TaskExecutorJobOperator();
            operator.setJobRepository(repository);
            operator.setJobRegistry(new MapJobRegistry());
            operator.setTaskExecutor(new SyncTaskExecutor());
            operator.afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException("Spring Batch can't be set up: " + e.getMessage(), e);
        }
    }

    JdbcTransactionManager transactions() {
        return transactions;
    }

    JobRepository repository() {
        return repository;
    }

    /**
     * Marks executions of a job that a killed process left as running, so that the history tells the truth. The caller
     * holds the run lock: nobody else can be running.
     */
    void recover(String job) {
        for (JobExecution left : repository.findRunningJobExecutions(job)) {
            operator.recover(left);
        }
    }

    /** Runs the job in this thread until it ends. */
    JobExecution run(Job job, JobParameters parameters) {
        try {
            return operator.start(job, parameters);
        } catch (org.springframework.batch.core.job.JobExecutionException e) {
            throw new IllegalStateException("the job can't be started: " + e.getMessage(), e);
        }
    }

    static boolean completed(JobExecution execution) {
        return execution.getStatus() == BatchStatus.COMPLETED;
    }
}
