import { Migration } from '@mikro-orm/migrations';

export class Migration20261120134050 extends Migration {

  override name = 'Migration20261120134050';

  override up(): void | Promise<void> {
    this.addSql(`create table \`changed_share\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`changed_share\` add unique \`changed_share_organisation_id_assignment_id_unique\` (\`organisation_id\`, \`assignment_id\`);`);

    this.addSql(`create table \`response_band\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`scope_id\` varchar(40) not null, \`subject\` varchar(20) not null, \`measure\` varchar(30) not null, \`week\` varchar(10) not null, \`band\` int not null, \`n\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_band\` add unique \`response_band_organisation_id_scope_id_subject_mea_56340_unique\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`);`);

    this.addSql(`create table \`response_count\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`scope_id\` varchar(40) not null, \`subject\` varchar(20) not null, \`measure\` varchar(30) not null, \`week\` varchar(10) not null, \`minutes\` int not null, \`n\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_count\` add unique \`response_count_organisation_id_scope_id_subject_me_af15c_unique\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`minutes\`);`);

    this.addSql(`create table \`response_fact\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`subject\` varchar(20) not null, \`subject_id\` varchar(36) not null, \`place_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`department_id\` varchar(36) not null, \`lineage\` varchar(400) not null, \`group_id\` varchar(36) not null, \`by_person_id\` varchar(36) not null, \`published_at\` bigint not null, \`delivered_at\` bigint null, \`opened_at\` bigint null, \`confirmed_at\` bigint null, \`planned_at\` bigint null, \`done_at\` bigint null, \`confirm_by\` bigint null, \`confirm_late\` int not null, \`done_by\` bigint null, \`done_late\` int not null, \`counted\` int not null, \`awaited\` int not null, \`week\` varchar(10) not null, \`weekday\` int not null, \`hour\` int not null, \`late_published\` int not null, \`short_deadline\` int not null, \`carries\` int not null, \`work_to_confirm\` int null, \`work_to_complete\` int null, \`work_delivered\` int null, \`work_opened\` int null, \`work_confirmed\` int null, \`work_planned\` int null, \`work_done\` int null, \`wall_to_confirm\` int null, \`wall_to_complete\` int null, \`wall_delivered\` int null, \`wall_opened\` int null, \`wall_confirmed\` int null, \`wall_planned\` int null, \`wall_done\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_published_at_id_index\` (\`organisation_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_group_id_published_at_id_index\` (\`organisation_id\`, \`group_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_department_id_publish_98349_index\` (\`organisation_id\`, \`department_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_person_id_published_at_id_index\` (\`organisation_id\`, \`person_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add unique \`response_fact_organisation_id_place_id_published_at_unique\` (\`organisation_id\`, \`place_id\`, \`published_at\`);`);

    this.addSql(`alter table \`asked\` add \`changed\` int null;`);
    this.addSql(`alter table \`asked\` add index \`asked_organisation_id_changed_index\` (\`organisation_id\`, \`changed\`);`);
    // What was answered before is to be counted too.
    this.addSql("update asked set changed = 1");
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`changed_share\`;`);
    this.addSql(`drop table if exists \`response_band\`;`);
    this.addSql(`drop table if exists \`response_count\`;`);
    this.addSql(`drop table if exists \`response_fact\`;`);

    this.addSql(`alter table \`asked\` drop index \`asked_organisation_id_changed_index\`;`);
    this.addSql(`alter table \`asked\` drop column \`changed\`;`);
  }

}
