import { Migration } from '@mikro-orm/migrations';

export class Migration20261120110128 extends Migration {

  override name = 'Migration20261120110128';

  override up(): void | Promise<void> {
    this.addSql(`create table \`rulebook\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`title\` text not null, \`applies_to_all\` integer not null, \`current_version_id\` text null, \`created_by_id\` text not null, \`created_at\` bigint not null);`);
    this.addSql(`create index \`rulebook_organisation_id_id_index\` on \`rulebook\` (\`organisation_id\`, \`id\`);`);

    this.addSql(`create table \`rulebook_group\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rulebook_id\` text not null, \`group_id\` text not null, \`live\` integer not null);`);
    this.addSql(`create index \`rulebook_group_organisation_id_group_id_index\` on \`rulebook_group\` (\`organisation_id\`, \`group_id\`);`);
    this.addSql(`create unique index \`rulebook_group_organisation_id_rulebook_id_group_id_unique\` on \`rulebook_group\` (\`organisation_id\`, \`rulebook_id\`, \`group_id\`);`);

    this.addSql(`create table \`rules_decline\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`version_id\` text not null, \`person_id\` text not null, \`reason\` text not null, \`declined_at\` bigint not null);`);
    this.addSql(`create unique index \`rules_decline_organisation_id_version_id_person_id_unique\` on \`rules_decline\` (\`organisation_id\`, \`version_id\`, \`person_id\`);`);

    this.addSql(`create table \`rules_reading\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`version_id\` text not null, \`person_id\` text not null, \`opened_at\` bigint not null, \`end_reached_at\` bigint null);`);
    this.addSql(`create unique index \`rules_reading_organisation_id_version_id_person_id_unique\` on \`rules_reading\` (\`organisation_id\`, \`version_id\`, \`person_id\`);`);

    this.addSql(`create table \`rules_signature\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rulebook_id\` text not null, \`version_id\` text not null, \`version_number\` integer not null, \`person_id\` text not null, \`person_name\` text not null, \`staff_no\` text not null, \`statement\` text not null, \`text_hash\` text not null, \`signed_at\` bigint not null, \`late\` integer not null, \`device\` text null, \`handwriting\` mediumtext null, \`tap_id\` text null, \`receipt_id\` text not null);`);
    this.addSql(`create index \`rules_signature_organisation_id_rulebook_id_person_id_version_number_index\` on \`rules_signature\` (\`organisation_id\`, \`rulebook_id\`, \`person_id\`, \`version_number\`);`);
    this.addSql(`create index \`rules_signature_organisation_id_person_id_signed_at_index\` on \`rules_signature\` (\`organisation_id\`, \`person_id\`, \`signed_at\`);`);
    this.addSql(`create unique index \`rules_signature_organisation_id_version_id_person_id_unique\` on \`rules_signature\` (\`organisation_id\`, \`version_id\`, \`person_id\`);`);

    this.addSql(`create table \`rules_version\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rulebook_id\` text not null, \`number\` integer not null, \`state\` text not null, \`pending\` integer null, \`title\` text not null, \`stated_change\` text not null, \`interpreting_office\` text not null, \`effective_on\` text not null, \`sign_by_on\` text not null, \`applies_to_all\` integer not null, \`group_ids\` mediumtext not null, \`settings\` mediumtext not null, \`clauses\` mediumtext not null, \`text_hash\` text not null, \`duty_count\` integer not null, \`reading_minutes\` integer not null, \`drafted_by_id\` text not null, \`approved_by_id\` text null, \`approved_at\` bigint null, \`published_by_id\` text null, \`published_at\` bigint null, \`updated_at\` bigint not null);`);
    this.addSql(`create unique index \`rules_version_organisation_id_rulebook_id_number_unique\` on \`rules_version\` (\`organisation_id\`, \`rulebook_id\`, \`number\`);`);
    this.addSql(`create unique index \`rules_version_organisation_id_rulebook_id_pending_unique\` on \`rules_version\` (\`organisation_id\`, \`rulebook_id\`, \`pending\`);`);
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
