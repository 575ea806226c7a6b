import { Migration } from '@mikro-orm/migrations';

export class Migration20261120110130 extends Migration {

  override name = 'Migration20261120110130';

  override up(): void | Promise<void> {
    this.addSql(`create table \`rulebook\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`title\` varchar(60) not null, \`applies_to_all\` int not null, \`current_version_id\` varchar(36) null, \`created_by_id\` varchar(36) not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rulebook\` add index \`rulebook_organisation_id_id_index\` (\`organisation_id\`, \`id\`);`);

    this.addSql(`create table \`rulebook_group\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rulebook_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`live\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rulebook_group\` add index \`rulebook_group_organisation_id_group_id_index\` (\`organisation_id\`, \`group_id\`);`);
    this.addSql(`alter table \`rulebook_group\` add unique \`rulebook_group_organisation_id_rulebook_id_group_id_unique\` (\`organisation_id\`, \`rulebook_id\`, \`group_id\`);`);

    this.addSql(`create table \`rules_decline\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`version_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`reason\` varchar(200) not null, \`declined_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rules_decline\` add unique \`rules_decline_organisation_id_version_id_person_id_unique\` (\`organisation_id\`, \`version_id\`, \`person_id\`);`);

    this.addSql(`create table \`rules_reading\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`version_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`opened_at\` bigint not null, \`end_reached_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rules_reading\` add unique \`rules_reading_organisation_id_version_id_person_id_unique\` (\`organisation_id\`, \`version_id\`, \`person_id\`);`);

    this.addSql(`create table \`rules_signature\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rulebook_id\` varchar(36) not null, \`version_id\` varchar(36) not null, \`version_number\` int not null, \`person_id\` varchar(36) not null, \`person_name\` varchar(40) not null, \`staff_no\` varchar(40) not null, \`statement\` varchar(300) not null, \`text_hash\` varchar(64) not null, \`signed_at\` bigint not null, \`late\` int not null, \`device\` varchar(120) null, \`handwriting\` mediumtext null, \`tap_id\` varchar(36) null, \`receipt_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rules_signature\` add index \`rules_signature_organisation_id_rulebook_id_person__1804e_index\` (\`organisation_id\`, \`rulebook_id\`, \`person_id\`, \`version_number\`);`);
    this.addSql(`alter table \`rules_signature\` add index \`rules_signature_organisation_id_person_id_signed_at_index\` (\`organisation_id\`, \`person_id\`, \`signed_at\`);`);
    this.addSql(`alter table \`rules_signature\` add unique \`rules_signature_organisation_id_version_id_person_id_unique\` (\`organisation_id\`, \`version_id\`, \`person_id\`);`);

    this.addSql(`create table \`rules_version\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rulebook_id\` varchar(36) not null, \`number\` int not null, \`state\` varchar(20) not null, \`pending\` int null, \`title\` varchar(60) not null, \`stated_change\` varchar(500) not null, \`interpreting_office\` varchar(40) not null, \`effective_on\` varchar(10) not null, \`sign_by_on\` varchar(10) not null, \`applies_to_all\` int not null, \`group_ids\` mediumtext not null, \`settings\` mediumtext not null, \`clauses\` mediumtext not null, \`text_hash\` varchar(64) not null, \`duty_count\` int not null, \`reading_minutes\` int not null, \`drafted_by_id\` varchar(36) not null, \`approved_by_id\` varchar(36) null, \`approved_at\` bigint null, \`published_by_id\` varchar(36) null, \`published_at\` bigint null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rules_version\` add unique \`rules_version_organisation_id_rulebook_id_number_unique\` (\`organisation_id\`, \`rulebook_id\`, \`number\`);`);
    this.addSql(`alter table \`rules_version\` add unique \`rules_version_organisation_id_rulebook_id_pending_unique\` (\`organisation_id\`, \`rulebook_id\`, \`pending\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`rulebook\`;`);
    this.addSql(`drop table if exists \`rulebook_group\`;`);
    this.addSql(`drop table if exists \`rules_decline\`;`);
    this.addSql(`drop table if exists \`rules_reading\`;`);
    this.addSql(`drop table if exists \`rules_signature\`;`);
    this.addSql(`drop table if exists \`rules_version\`;`);
  }

}
