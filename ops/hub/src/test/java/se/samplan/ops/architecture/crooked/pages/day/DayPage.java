package se.samplan.ops.architecture.crooked.pages.day;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;

/** A page that searches, prints, asks the machine for the time and is wired from behind. */
class DayPage {
    @Autowired
    String greeting;

    ElasticsearchClient search;

    void show() {
        System.out.println(Instant.now());
    }
}
