import { Migration } from '@mikro-orm/migrations';

export class Migration20261120111519 extends Migration {

  override name = 'Migration20261120111519';

  override up(): void | Promise<void> {
    this.addSql(`create table \`account\` (\`id\` text not null primary key, \`kind\` text not null, \`external_id\` text not null, \`created_at\` bigint not null);`);
    this.addSql(`create unique index \`account_kind_external_id_unique\` on \`account\` (\`kind\`, \`external_id\`);`);

    this.addSql(`create table \`acknowledgement\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`notice_id\` text not null, \`revision_id\` text not null, \`revision_number\` integer not null, \`person_id\` text not null, \`acknowledged_at\` bigint not null, \`late\` integer not null, \`text_hash\` text not null, \`statement\` text not null, \`feedback_kind\` text null, \`feedback\` text null, \`device\` text null, \`tap_id\` text null, \`receipt_id\` text not null, \`withdrawn_at\` bigint null);`);
    this.addSql(`create index \`acknowledgement_organisation_id_person_id_notice_id_index\` on \`acknowledgement\` (\`organisation_id\`, \`person_id\`, \`notice_id\`);`);
    this.addSql(`create unique index \`acknowledgement_organisation_id_revision_id_person_id_unique\` on \`acknowledgement\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`asked\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`population_id\` text not null, \`person_id\` text not null, \`department_id\` text not null, \`sort_key\` text not null, \`asked_at\` bigint not null, \`due_at\` bigint null, \`joined_later\` integer not null, \`left_at\` bigint null, \`exempt_at\` bigint null, \`opened_at\` bigint null, \`answered_at\` bigint null, \`late\` integer not null);`);
    this.addSql(`create index \`asked_organisation_id_population_id_sort_key_index\` on \`asked\` (\`organisation_id\`, \`population_id\`, \`sort_key\`);`);
    this.addSql(`create index \`asked_organisation_id_person_id_population_id_index\` on \`asked\` (\`organisation_id\`, \`person_id\`, \`population_id\`);`);
    this.addSql(`create unique index \`asked_organisation_id_population_id_person_id_unique\` on \`asked\` (\`organisation_id\`, \`population_id\`, \`person_id\`);`);

    this.addSql(`create table \`asked_through\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`population_id\` text not null, \`person_id\` text not null, \`group_id\` text not null, \`live\` integer not null);`);
    this.addSql(`create index \`asked_through_organisation_id_group_id_person_id_index\` on \`asked_through\` (\`organisation_id\`, \`group_id\`, \`person_id\`);`);
    this.addSql(`create unique index \`asked_through_organisation_id_population_id_person_id_group_id_unique\` on \`asked_through\` (\`organisation_id\`, \`population_id\`, \`person_id\`, \`group_id\`);`);

    this.addSql(`create table \`bind_attempt\` (\`id\` text not null primary key, \`source\` text not null, \`at\` bigint not null);`);
    this.addSql(`create index \`bind_attempt_source_at_index\` on \`bind_attempt\` (\`source\`, \`at\`);`);

    this.addSql(`create table \`binding\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`account_id\` text not null, \`person_id\` text not null, \`live\` integer null, \`bound_at\` bigint not null, \`ended_at\` bigint null);`);
    this.addSql(`create index \`binding_organisation_id_person_id_live_index\` on \`binding\` (\`organisation_id\`, \`person_id\`, \`live\`);`);
    this.addSql(`create index \`binding_account_id_index\` on \`binding\` (\`account_id\`);`);
    this.addSql(`create unique index \`binding_organisation_id_account_id_live_unique\` on \`binding\` (\`organisation_id\`, \`account_id\`, \`live\`);`);

    this.addSql(`create table \`department\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`parent_id\` text null, \`name\` text not null, \`path\` text not null, \`lineage\` text not null);`);
    this.addSql(`create index \`department_organisation_id_lineage_index\` on \`department\` (\`organisation_id\`, \`lineage\`);`);
    this.addSql(`create unique index \`department_organisation_id_path_unique\` on \`department\` (\`organisation_id\`, \`path\`);`);

    this.addSql(`create table \`role_grant\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`role\` text not null, \`scope_id\` text not null, \`granted_from\` bigint not null, \`granted_until\` bigint null, \`live\` integer null);`);
    this.addSql(`create index \`role_grant_organisation_id_scope_id_live_index\` on \`role_grant\` (\`organisation_id\`, \`scope_id\`, \`live\`);`);
    this.addSql(`create unique index \`role_grant_organisation_id_person_id_scope_id_role_live_unique\` on \`role_grant\` (\`organisation_id\`, \`person_id\`, \`scope_id\`, \`role\`, \`live\`);`);

    this.addSql(`create table \`work_group\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`name\` text not null, \`purpose\` text not null, \`category\` text null, \`department_id\` text not null, \`state\` text not null, \`created_at\` bigint not null, \`created_by_id\` text null);`);
    this.addSql(`create unique index \`work_group_organisation_id_name_unique\` on \`work_group\` (\`organisation_id\`, \`name\`);`);

    this.addSql(`create table \`inbox_item\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`kind\` text not null, \`title\` text not null, \`body\` text not null, \`notice_id\` text null, \`rulebook_id\` text null, \`group_id\` text null, \`occasion\` text not null, \`at\` bigint not null, \`read_at\` bigint null);`);
    this.addSql(`create unique index \`inbox_item_organisation_id_person_id_occasion_unique\` on \`inbox_item\` (\`organisation_id\`, \`person_id\`, \`occasion\`);`);

    this.addSql(`create table \`invitation\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`code_hash\` text not null, \`issued_by_id\` text null, \`issued_at\` bigint not null, \`expires_at\` bigint not null, \`used_at\` bigint null, \`revoked_at\` bigint null);`);
    this.addSql(`create index \`invitation_organisation_id_person_id_index\` on \`invitation\` (\`organisation_id\`, \`person_id\`);`);
    this.addSql(`create unique index \`invitation_code_hash_unique\` on \`invitation\` (\`code_hash\`);`);

    this.addSql(`create table \`journal_entry\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text null, \`actor_id\` text null, \`deed\` text not null, \`subject_id\` text not null, \`at\` bigint not null, \`content_hash\` text null, \`salt\` text not null, \`digest\` text not null);`);
    this.addSql(`create index \`journal_entry_organisation_id_subject_id_index\` on \`journal_entry\` (\`organisation_id\`, \`subject_id\`);`);

    this.addSql(`create table \`membership\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`display_name\` text not null, \`joined_at\` bigint not null, \`left_at\` bigint null, \`end_reason\` text null, \`live\` integer null);`);
    this.addSql(`create index \`membership_organisation_id_person_id_live_index\` on \`membership\` (\`organisation_id\`, \`person_id\`, \`live\`);`);
    this.addSql(`create unique index \`membership_organisation_id_group_id_person_id_live_unique\` on \`membership\` (\`organisation_id\`, \`group_id\`, \`person_id\`, \`live\`);`);

    this.addSql(`create table \`notice\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`publisher_id\` text not null, \`importance\` text not null, \`state\` text not null, \`asks_later_joiners\` integer not null, \`revision_id\` text not null, \`revision_number\` integer not null, \`subject\` text not null, \`due_at\` bigint null, \`original_due_at\` bigint null, \`published_at\` bigint not null, \`withdrawn_at\` bigint null, \`withdrawn_by_id\` text null, \`withdrawn_reason\` text null, \`tap_id\` text null);`);
    this.addSql(`create index \`notice_organisation_id_id_index\` on \`notice\` (\`organisation_id\`, \`id\`);`);
    this.addSql(`create unique index \`notice_organisation_id_publisher_id_tap_id_unique\` on \`notice\` (\`organisation_id\`, \`publisher_id\`, \`tap_id\`);`);

    this.addSql(`create table \`notice_group\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`notice_id\` text not null, \`group_id\` text not null, \`whole\` integer not null);`);
    this.addSql(`create index \`notice_group_organisation_id_group_id_notice_id_index\` on \`notice_group\` (\`organisation_id\`, \`group_id\`, \`notice_id\`);`);
    this.addSql(`create unique index \`notice_group_organisation_id_notice_id_group_id_unique\` on \`notice_group\` (\`organisation_id\`, \`notice_id\`, \`group_id\`);`);

    this.addSql(`create table \`notice_opening\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`revision_id\` text not null, \`person_id\` text not null, \`opened_at\` bigint not null);`);
    this.addSql(`create unique index \`notice_opening_organisation_id_revision_id_person_id_unique\` on \`notice_opening\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`notice_revision\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`notice_id\` text not null, \`number\` integer not null, \`subject\` text not null, \`purpose\` text not null, \`body\` mediumtext not null, \`change_note\` text null, \`due_at\` bigint null, \`text_hash\` text not null, \`published_at\` bigint not null, \`published_by_id\` text not null);`);
    this.addSql(`create unique index \`notice_revision_organisation_id_notice_id_number_unique\` on \`notice_revision\` (\`organisation_id\`, \`notice_id\`, \`number\`);`);

    this.addSql(`create table \`notice_told\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`revision_id\` text not null, \`person_id\` text not null, \`by_person_id\` text not null, \`how\` text not null, \`at\` bigint not null);`);
    this.addSql(`create unique index \`notice_told_organisation_id_revision_id_person_id_unique\` on \`notice_told\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`nudge\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`by_person_id\` text not null, \`subject_id\` text not null, \`at\` bigint not null);`);
    this.addSql(`create index \`nudge_organisation_id_subject_id_person_id_at_index\` on \`nudge\` (\`organisation_id\`, \`subject_id\`, \`person_id\`, \`at\`);`);

    this.addSql(`create table \`nudge_clock\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`nudged_at\` bigint not null, \`round_id\` text not null);`);
    this.addSql(`create unique index \`nudge_clock_organisation_id_person_id_unique\` on \`nudge_clock\` (\`organisation_id\`, \`person_id\`);`);

    this.addSql(`create table \`organisation\` (\`id\` text not null primary key, \`name\` text not null, \`time_zone\` text not null, \`is_demo\` integer not null, \`public_key\` text not null, \`first_admin_id\` text null, \`created_at\` bigint not null);`);

    this.addSql(`create table \`person\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`staff_no\` text not null, \`name\` text not null, \`department_id\` text not null, \`title\` text null, \`phone\` text null, \`departed_at\` bigint null, \`created_at\` bigint not null);`);
    this.addSql(`create index \`person_organisation_id_department_id_index\` on \`person\` (\`organisation_id\`, \`department_id\`);`);
    this.addSql(`create unique index \`person_organisation_id_staff_no_unique\` on \`person\` (\`organisation_id\`, \`staff_no\`);`);

    this.addSql(`create table \`population\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`asks_later_joiners\` integer not null, \`asked_at\` bigint not null, \`due_at\` bigint null, \`closed_at\` bigint null);`);

    this.addSql(`create table \`population_group\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`population_id\` text not null, \`group_id\` text not null, \`narrowing\` mediumtext null);`);
    this.addSql(`create index \`population_group_organisation_id_group_id_index\` on \`population_group\` (\`organisation_id\`, \`group_id\`);`);
    this.addSql(`create unique index \`population_group_organisation_id_population_id_group_id_unique\` on \`population_group\` (\`organisation_id\`, \`population_id\`, \`group_id\`);`);

    this.addSql(`create table \`receipt\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`kind\` text not null, \`subject_id\` text not null, \`title\` text not null, \`version_label\` text not null, \`statement\` text not null, \`text_hash\` text not null, \`at\` bigint not null, \`withdrawn_at\` bigint null, \`payload\` mediumtext not null, \`signature\` text not null);`);
    this.addSql(`create index \`receipt_organisation_id_person_id_id_index\` on \`receipt\` (\`organisation_id\`, \`person_id\`, \`id\`);`);

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

    this.addSql(`create table \`session\` (\`id\` text not null primary key, \`token_hash\` text not null, \`account_id\` text not null, \`organisation_id\` text null, \`person_id\` text null, \`device\` text null, \`opened_at\` bigint not null, \`expires_at\` bigint not null, \`ended_at\` bigint null);`);
    this.addSql(`create index \`session_person_id_index\` on \`session\` (\`person_id\`);`);
    this.addSql(`create unique index \`session_token_hash_unique\` on \`session\` (\`token_hash\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`account\`;`);
    this.addSql(`drop table if exists \`acknowledgement\`;`);
    this.addSql(`drop table if exists \`asked\`;`);
    this.addSql(`drop table if exists \`asked_through\`;`);
    this.addSql(`drop table if exists \`bind_attempt\`;`);
    this.addSql(`drop table if exists \`binding\`;`);
    this.addSql(`drop table if exists \`department\`;`);
    this.addSql(`drop table if exists \`role_grant\`;`);
    this.addSql(`drop table if exists \`work_group\`;`);
    this.addSql(`drop table if exists \`inbox_item\`;`);
    this.addSql(`drop table if exists \`invitation\`;`);
    this.addSql(`drop table if exists \`journal_entry\`;`);
    this.addSql(`drop table if exists \`membership\`;`);
    this.addSql(`drop table if exists \`notice\`;`);
    this.addSql(`drop table if exists \`notice_group\`;`);
    this.addSql(`drop table if exists \`notice_opening\`;`);
    this.addSql(`drop table if exists \`notice_revision\`;`);
    this.addSql(`drop table if exists \`notice_told\`;`);
    this.addSql(`drop table if exists \`nudge\`;`);
    this.addSql(`drop table if exists \`nudge_clock\`;`);
    this.addSql(`drop table if exists \`organisation\`;`);
    this.addSql(`drop table if exists \`person\`;`);
    this.addSql(`drop table if exists \`population\`;`);
    this.addSql(`drop table if exists \`population_group\`;`);
    this.addSql(`drop table if exists \`receipt\`;`);
    this.addSql(`drop table if exists \`rulebook\`;`);
    this.addSql(`drop table if exists \`rulebook_group\`;`);
    this.addSql(`drop table if exists \`rules_decline\`;`);
    this.addSql(`drop table if exists \`rules_reading\`;`);
    this.addSql(`drop table if exists \`rules_signature\`;`);
    this.addSql(`drop table if exists \`rules_version\`;`);
    this.addSql(`drop table if exists \`session\`;`);
  }

}
