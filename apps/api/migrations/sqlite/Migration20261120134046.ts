import { Migration } from '@mikro-orm/migrations';

export class Migration20261120134046 extends Migration {

  override name = 'Migration20261120134046';

  override up(): void | Promise<void> {
    this.addSql(`create table \`changed_share\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null);`);
    this.addSql(`create unique index \`changed_share_organisation_id_assignment_id_unique\` on \`changed_share\` (\`organisation_id\`, \`assignment_id\`);`);

    this.addSql(`create table \`response_band\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`scope_id\` text not null, \`subject\` text not null, \`measure\` text not null, \`week\` text not null, \`band\` integer not null, \`n\` integer not null);`);
    this.addSql(`create unique index \`response_band_organisation_id_scope_id_subject_measure_week_band_unique\` on \`response_band\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`);`);

    this.addSql(`create table \`response_count\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`scope_id\` text not null, \`subject\` text not null, \`measure\` text not null, \`week\` text not null, \`minutes\` integer not null, \`n\` integer not null);`);
    this.addSql(`create unique index \`response_count_organisation_id_scope_id_subject_measure_week_minutes_unique\` on \`response_count\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`minutes\`);`);

    this.addSql(`create table \`response_fact\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`subject\` text not null, \`subject_id\` text not null, \`place_id\` text not null, \`person_id\` text not null, \`department_id\` text not null, \`lineage\` text not null, \`group_id\` text not null, \`by_person_id\` text not null, \`published_at\` bigint not null, \`delivered_at\` bigint null, \`opened_at\` bigint null, \`confirmed_at\` bigint null, \`planned_at\` bigint null, \`done_at\` bigint null, \`confirm_by\` bigint null, \`confirm_late\` integer not null, \`done_by\` bigint null, \`done_late\` integer not null, \`counted\` integer not null, \`awaited\` integer not null, \`week\` text not null, \`weekday\` integer not null, \`hour\` integer not null, \`late_published\` integer not null, \`short_deadline\` integer not null, \`carries\` integer not null, \`work_to_confirm\` integer null, \`work_to_complete\` integer null, \`work_delivered\` integer null, \`work_opened\` integer null, \`work_confirmed\` integer null, \`work_planned\` integer null, \`work_done\` integer null, \`wall_to_confirm\` integer null, \`wall_to_complete\` integer null, \`wall_delivered\` integer null, \`wall_opened\` integer null, \`wall_confirmed\` integer null, \`wall_planned\` integer null, \`wall_done\` integer null);`);
    this.addSql(`create index \`response_fact_organisation_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`response_fact_organisation_id_group_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`group_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`response_fact_organisation_id_department_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`department_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`response_fact_organisation_id_person_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`person_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create unique index \`response_fact_organisation_id_place_id_published_at_unique\` on \`response_fact\` (\`organisation_id\`, \`place_id\`, \`published_at\`);`);

    this.addSql(`alter table \`asked\` add column \`changed\` integer null;`);
    this.addSql(`create index \`asked_organisation_id_changed_index\` on \`asked\` (\`organisation_id\`, \`changed\`);`);
    // What was answered before is to be counted too.
    this.addSql("update asked set changed = 1");
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`changed_share\`;`);
    this.addSql(`drop table if exists \`response_band\`;`);
    this.addSql(`drop table if exists \`response_count\`;`);
    this.addSql(`drop table if exists \`response_fact\`;`);

    this.addSql(`drop index \`asked_organisation_id_changed_index\`;`);
    this.addSql(`alter table \`asked\` drop column \`changed\`;`);
  }

}
