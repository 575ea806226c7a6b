import { Migration } from '@mikro-orm/migrations';

export class Migration20261120111520 extends Migration {

  override name = 'Migration20261120111520';

  override up(): void | Promise<void> {
    this.addSql(`create table \`account\` (\`id\` varchar(36) not null, \`kind\` varchar(10) not null, \`external_id\` varchar(100) not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`account\` add unique \`account_kind_external_id_unique\` (\`kind\`, \`external_id\`);`);

    this.addSql(`create table \`acknowledgement\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`notice_id\` varchar(36) not null, \`revision_id\` varchar(36) not null, \`revision_number\` int not null, \`person_id\` varchar(36) not null, \`acknowledged_at\` bigint not null, \`late\` int not null, \`text_hash\` varchar(64) not null, \`statement\` varchar(300) not null, \`feedback_kind\` varchar(20) null, \`feedback\` varchar(300) null, \`device\` varchar(120) null, \`tap_id\` varchar(36) null, \`receipt_id\` varchar(36) not null, \`withdrawn_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`acknowledgement\` add index \`acknowledgement_organisation_id_person_id_notice_id_index\` (\`organisation_id\`, \`person_id\`, \`notice_id\`);`);
    this.addSql(`alter table \`acknowledgement\` add unique \`acknowledgement_organisation_id_revision_id_person_id_unique\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`asked\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`population_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`department_id\` varchar(36) not null, \`sort_key\` varchar(255) not null, \`asked_at\` bigint not null, \`due_at\` bigint null, \`joined_later\` int not null, \`left_at\` bigint null, \`exempt_at\` bigint null, \`opened_at\` bigint null, \`answered_at\` bigint null, \`late\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`asked\` add index \`asked_organisation_id_population_id_sort_key_index\` (\`organisation_id\`, \`population_id\`, \`sort_key\`);`);
    this.addSql(`alter table \`asked\` add index \`asked_organisation_id_person_id_population_id_index\` (\`organisation_id\`, \`person_id\`, \`population_id\`);`);
    this.addSql(`alter table \`asked\` add unique \`asked_organisation_id_population_id_person_id_unique\` (\`organisation_id\`, \`population_id\`, \`person_id\`);`);

    this.addSql(`create table \`asked_through\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`population_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`live\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`asked_through\` add index \`asked_through_organisation_id_group_id_person_id_index\` (\`organisation_id\`, \`group_id\`, \`person_id\`);`);
    this.addSql(`alter table \`asked_through\` add unique \`asked_through_organisation_id_population_id_person_ade05_unique\` (\`organisation_id\`, \`population_id\`, \`person_id\`, \`group_id\`);`);

    this.addSql(`create table \`bind_attempt\` (\`id\` varchar(36) not null, \`source\` varchar(80) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`bind_attempt\` add index \`bind_attempt_source_at_index\` (\`source\`, \`at\`);`);

    this.addSql(`create table \`binding\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`live\` int null, \`bound_at\` bigint not null, \`ended_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`binding\` add index \`binding_organisation_id_person_id_live_index\` (\`organisation_id\`, \`person_id\`, \`live\`);`);
    this.addSql(`alter table \`binding\` add index \`binding_account_id_index\` (\`account_id\`);`);
    this.addSql(`alter table \`binding\` add unique \`binding_organisation_id_account_id_live_unique\` (\`organisation_id\`, \`account_id\`, \`live\`);`);

    this.addSql(`create table \`department\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`parent_id\` varchar(36) null, \`name\` varchar(40) not null, \`path\` varchar(200) not null, \`lineage\` varchar(400) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`department\` add index \`department_organisation_id_lineage_index\` (\`organisation_id\`, \`lineage\`);`);
    this.addSql(`alter table \`department\` add unique \`department_organisation_id_path_unique\` (\`organisation_id\`, \`path\`);`);

    this.addSql(`create table \`role_grant\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`role\` varchar(30) not null, \`scope_id\` varchar(36) not null, \`granted_from\` bigint not null, \`granted_until\` bigint null, \`live\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`role_grant\` add index \`role_grant_organisation_id_scope_id_live_index\` (\`organisation_id\`, \`scope_id\`, \`live\`);`);
    this.addSql(`alter table \`role_grant\` add unique \`role_grant_organisation_id_person_id_scope_id_role_live_unique\` (\`organisation_id\`, \`person_id\`, \`scope_id\`, \`role\`, \`live\`);`);

    this.addSql(`create table \`work_group\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`name\` varchar(40) not null, \`purpose\` varchar(200) not null, \`category\` varchar(40) null, \`department_id\` varchar(36) not null, \`state\` varchar(20) not null, \`created_at\` bigint not null, \`created_by_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`work_group\` add unique \`work_group_organisation_id_name_unique\` (\`organisation_id\`, \`name\`);`);

    this.addSql(`create table \`inbox_item\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`kind\` varchar(30) not null, \`title\` varchar(120) not null, \`body\` varchar(500) not null, \`notice_id\` varchar(36) null, \`rulebook_id\` varchar(36) null, \`group_id\` varchar(36) null, \`occasion\` varchar(120) not null, \`at\` bigint not null, \`read_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`inbox_item\` add unique \`inbox_item_organisation_id_person_id_occasion_unique\` (\`organisation_id\`, \`person_id\`, \`occasion\`);`);

    this.addSql(`create table \`invitation\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`code_hash\` varchar(64) not null, \`issued_by_id\` varchar(36) null, \`issued_at\` bigint not null, \`expires_at\` bigint not null, \`used_at\` bigint null, \`revoked_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`invitation\` add index \`invitation_organisation_id_person_id_index\` (\`organisation_id\`, \`person_id\`);`);
    this.addSql(`alter table \`invitation\` add unique \`invitation_code_hash_unique\` (\`code_hash\`);`);

    this.addSql(`create table \`journal_entry\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) null, \`actor_id\` varchar(36) null, \`deed\` varchar(60) not null, \`subject_id\` varchar(36) not null, \`at\` bigint not null, \`content_hash\` varchar(64) null, \`salt\` varchar(32) not null, \`digest\` varchar(64) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`journal_entry\` add index \`journal_entry_organisation_id_subject_id_index\` (\`organisation_id\`, \`subject_id\`);`);

    this.addSql(`create table \`membership\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`display_name\` varchar(90) not null, \`joined_at\` bigint not null, \`left_at\` bigint null, \`end_reason\` varchar(200) null, \`live\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`membership\` add index \`membership_organisation_id_person_id_live_index\` (\`organisation_id\`, \`person_id\`, \`live\`);`);
    this.addSql(`alter table \`membership\` add unique \`membership_organisation_id_group_id_person_id_live_unique\` (\`organisation_id\`, \`group_id\`, \`person_id\`, \`live\`);`);

    this.addSql(`create table \`notice\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`publisher_id\` varchar(36) not null, \`importance\` varchar(20) not null, \`state\` varchar(20) not null, \`asks_later_joiners\` int not null, \`revision_id\` varchar(36) not null, \`revision_number\` int not null, \`subject\` varchar(60) not null, \`due_at\` bigint null, \`original_due_at\` bigint null, \`published_at\` bigint not null, \`withdrawn_at\` bigint null, \`withdrawn_by_id\` varchar(36) null, \`withdrawn_reason\` varchar(200) null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice\` add index \`notice_organisation_id_id_index\` (\`organisation_id\`, \`id\`);`);
    this.addSql(`alter table \`notice\` add unique \`notice_organisation_id_publisher_id_tap_id_unique\` (\`organisation_id\`, \`publisher_id\`, \`tap_id\`);`);

    this.addSql(`create table \`notice_group\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`notice_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`whole\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_group\` add index \`notice_group_organisation_id_group_id_notice_id_index\` (\`organisation_id\`, \`group_id\`, \`notice_id\`);`);
    this.addSql(`alter table \`notice_group\` add unique \`notice_group_organisation_id_notice_id_group_id_unique\` (\`organisation_id\`, \`notice_id\`, \`group_id\`);`);

    this.addSql(`create table \`notice_opening\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`revision_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`opened_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_opening\` add unique \`notice_opening_organisation_id_revision_id_person_id_unique\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`notice_revision\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`notice_id\` varchar(36) not null, \`number\` int not null, \`subject\` varchar(60) not null, \`purpose\` varchar(300) not null, \`body\` mediumtext not null, \`change_note\` varchar(200) null, \`due_at\` bigint null, \`text_hash\` varchar(64) not null, \`published_at\` bigint not null, \`published_by_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_revision\` add unique \`notice_revision_organisation_id_notice_id_number_unique\` (\`organisation_id\`, \`notice_id\`, \`number\`);`);

    this.addSql(`create table \`notice_told\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`revision_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`by_person_id\` varchar(36) not null, \`how\` varchar(20) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_told\` add unique \`notice_told_organisation_id_revision_id_person_id_unique\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`nudge\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`by_person_id\` varchar(36) not null, \`subject_id\` varchar(36) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`nudge\` add index \`nudge_organisation_id_subject_id_person_id_at_index\` (\`organisation_id\`, \`subject_id\`, \`person_id\`, \`at\`);`);

    this.addSql(`create table \`nudge_clock\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`nudged_at\` bigint not null, \`round_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`nudge_clock\` add unique \`nudge_clock_organisation_id_person_id_unique\` (\`organisation_id\`, \`person_id\`);`);

    this.addSql(`create table \`organisation\` (\`id\` varchar(36) not null, \`name\` varchar(40) not null, \`time_zone\` varchar(40) not null, \`is_demo\` tinyint(1) not null, \`public_key\` varchar(100) not null, \`first_admin_id\` varchar(36) null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`person\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`staff_no\` varchar(40) not null, \`name\` varchar(40) not null, \`department_id\` varchar(36) not null, \`title\` varchar(40) null, \`phone\` varchar(30) null, \`departed_at\` bigint null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`person\` add index \`person_organisation_id_department_id_index\` (\`organisation_id\`, \`department_id\`);`);
    this.addSql(`alter table \`person\` add unique \`person_organisation_id_staff_no_unique\` (\`organisation_id\`, \`staff_no\`);`);

    this.addSql(`create table \`population\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`asks_later_joiners\` int not null, \`asked_at\` bigint not null, \`due_at\` bigint null, \`closed_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`population_group\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`population_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`narrowing\` mediumtext null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`population_group\` add index \`population_group_organisation_id_group_id_index\` (\`organisation_id\`, \`group_id\`);`);
    this.addSql(`alter table \`population_group\` add unique \`population_group_organisation_id_population_id_group_id_unique\` (\`organisation_id\`, \`population_id\`, \`group_id\`);`);

    this.addSql(`create table \`receipt\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`kind\` varchar(30) not null, \`subject_id\` varchar(36) not null, \`title\` varchar(120) not null, \`version_label\` varchar(40) not null, \`statement\` varchar(300) not null, \`text_hash\` varchar(64) not null, \`at\` bigint not null, \`withdrawn_at\` bigint null, \`payload\` mediumtext not null, \`signature\` varchar(100) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`receipt\` add index \`receipt_organisation_id_person_id_id_index\` (\`organisation_id\`, \`person_id\`, \`id\`);`);

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

    this.addSql(`create table \`session\` (\`id\` varchar(36) not null, \`token_hash\` varchar(64) not null, \`account_id\` varchar(36) not null, \`organisation_id\` varchar(36) null, \`person_id\` varchar(36) null, \`device\` varchar(120) null, \`opened_at\` bigint not null, \`expires_at\` bigint not null, \`ended_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`session\` add index \`session_person_id_index\` (\`person_id\`);`);
    this.addSql(`alter table \`session\` add unique \`session_token_hash_unique\` (\`token_hash\`);`);
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
