import { Migration } from '@mikro-orm/migrations';

export class Migration20261120161425 extends Migration {

  override name = 'Migration20261120161425';

  override up(): void | Promise<void> {
    this.addSql(`create table \`response_part_count\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`scope_id\` text not null, \`kind\` text not null, \`part_id\` text not null, \`week\` text not null, \`counts\` mediumtext not null);`);
    this.addSql(`create unique index \`response_part_count_organisation_id_scope_id_kind_week_part_id_unique\` on \`response_part_count\` (\`organisation_id\`, \`scope_id\`, \`kind\`, \`week\`, \`part_id\`);`);

    this.addSql(`create table \`uncounted_fact\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`fact_id\` text not null);`);
    this.addSql(`create unique index \`uncounted_fact_organisation_id_fact_id_unique\` on \`uncounted_fact\` (\`organisation_id\`, \`fact_id\`);`);

    this.addSql(`create index \`response_fact_organisation_id_by_person_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`by_person_id\`, \`published_at\`, \`id\`);`);

    // What is counted has become more, so everything is counted anew, from the facts.
    this.addSql(`insert into \`uncounted_fact\` (\`id\`, \`organisation_id\`, \`fact_id\`) select \`id\`, \`organisation_id\`, \`id\` from \`response_fact\`;`);
    this.addSql(`delete from \`response_count\`;`);
    this.addSql(`delete from \`response_histogram\`;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`response_part_count\`;`);
    this.addSql(`drop table if exists \`uncounted_fact\`;`);

    this.addSql(`drop index \`response_fact_organisation_id_by_person_id_published_at_id_index\`;`);
  }

}
