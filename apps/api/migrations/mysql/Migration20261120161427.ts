import { Migration } from '@mikro-orm/migrations';

export class Migration20261120161427 extends Migration {

  override name = 'Migration20261120161427';

  override up(): void | Promise<void> {
    this.addSql(`create table \`response_part_count\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`scope_id\` varchar(36) not null, \`kind\` varchar(20) not null, \`part_id\` varchar(36) not null, \`week\` varchar(10) not null, \`counts\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_part_count\` add unique \`response_part_count_organisation_id_scope_id_kind__b8f51_unique\` (\`organisation_id\`, \`scope_id\`, \`kind\`, \`week\`, \`part_id\`);`);

    this.addSql(`create table \`uncounted_fact\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`fact_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`uncounted_fact\` add unique \`uncounted_fact_organisation_id_fact_id_unique\` (\`organisation_id\`, \`fact_id\`);`);

    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_by_person_id_published_at_id_index\` (\`organisation_id\`, \`by_person_id\`, \`published_at\`, \`id\`);`);

    // What is counted has become more, so everything is counted anew, from the facts.
    this.addSql(`insert into \`uncounted_fact\` (\`id\`, \`organisation_id\`, \`fact_id\`) select \`id\`, \`organisation_id\`, \`id\` from \`response_fact\`;`);
    this.addSql(`delete from \`response_count\`;`);
    this.addSql(`delete from \`response_histogram\`;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`response_part_count\`;`);
    this.addSql(`drop table if exists \`uncounted_fact\`;`);

    this.addSql(`alter table \`response_fact\` drop index \`response_fact_organisation_id_by_person_id_published_at_id_index\`;`);
  }

}
