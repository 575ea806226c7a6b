import { Migration } from '@mikro-orm/migrations';

export class Migration20261129111204 extends Migration {

  override name = 'Migration20261129111204';

  override up(): void | Promise<void> {
    this.addSql(`create table \`access_token\` (\`id\` varchar(64) not null, \`sealed\` text null, \`digest\` varchar(64) null, \`expires_at\` bigint not null, \`token_round\` int not null, \`round\` int not null, \`lease_until\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`account\` (\`id\` varchar(36) not null, \`kind\` varchar(10) not null, \`external_id\` varchar(100) not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`account\` add unique \`account_kind_external_id_unique\` (\`kind\`, \`external_id\`);`);

    this.addSql(`create table \`accountability_item\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`head_id\` varchar(36) null, \`occasion\` varchar(20) not null, \`opened_at\` bigint not null, \`answer\` varchar(1000) null, \`answered_at\` bigint null, \`answered_by_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`accountability_item\` add index \`accountability_item_organisation_id_head_id_id_index\` (\`organisation_id\`, \`head_id\`, \`id\`);`);
    this.addSql(`alter table \`accountability_item\` add unique \`accountability_item_organisation_id_assignment_id__f76a4_unique\` (\`organisation_id\`, \`assignment_id\`, \`occasion\`);`);

    this.addSql(`create table \`acknowledgement\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`notice_id\` varchar(36) not null, \`revision_id\` varchar(36) not null, \`revision_number\` int not null, \`person_id\` varchar(36) not null, \`acknowledged_at\` bigint not null, \`late\` int not null, \`text_hash\` varchar(64) not null, \`statement\` varchar(300) not null, \`feedback_kind\` varchar(20) null, \`feedback\` varchar(300) null, \`feedback_at\` bigint null, \`device\` varchar(120) null, \`tap_id\` varchar(36) null, \`receipt_id\` varchar(36) not null, \`withdrawn_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`acknowledgement\` add index \`acknowledgement_organisation_id_person_id_acknowledged_at_index\` (\`organisation_id\`, \`person_id\`, \`acknowledged_at\`);`);
    this.addSql(`alter table \`acknowledgement\` add unique \`acknowledgement_organisation_id_revision_id_person_id_unique\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`adoption_evidence\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`version_id\` varchar(36) not null, \`step\` varchar(30) not null, \`from_on\` varchar(10) not null, \`until_on\` varchar(10) not null, \`note\` varchar(200) null, \`added_by_id\` varchar(36) not null, \`added_at\` bigint not null, \`after_publication\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`adoption_evidence\` add index \`adoption_evidence_organisation_id_version_id_id_index\` (\`organisation_id\`, \`version_id\`, \`id\`);`);

    this.addSql(`create table \`anonymous_day\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`day\` varchar(10) not null, \`hand_over\` varchar(20) not null, \`handovers\` int not null, \`settled\` int not null, \`hashes\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`anonymous_day\` add unique \`anonymous_day_organisation_id_day_unique\` (\`organisation_id\`, \`day\`);`);

    this.addSql(`create table \`anonymous_picture\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`report_id\` varchar(36) not null, \`sent_on\` varchar(10) not null, \`handed_over_on\` varchar(10) null, \`picture\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB comment = 'in no order';`);
    this.addSql(`alter table \`anonymous_picture\` add index \`anonymous_picture_organisation_id_report_id_index\` (\`organisation_id\`, \`report_id\`);`);

    this.addSql(`create table \`anonymous_word\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`report_id\` varchar(36) not null, \`turn\` int not null, \`kind\` varchar(10) not null, \`text\` varchar(1000) not null, \`said_on\` varchar(10) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB comment = 'in no order';`);
    this.addSql(`alter table \`anonymous_word\` add unique \`anonymous_word_organisation_id_report_id_turn_unique\` (\`organisation_id\`, \`report_id\`, \`turn\`);`);

    this.addSql(`create table \`appeal\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`measure_id\` varchar(36) not null, \`case_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`state\` varchar(20) not null, \`lodged_at\` bigint not null, \`taken_by_id\` varchar(36) null, \`taken_at\` bigint null, \`decided_by_id\` varchar(36) null, \`ended_at\` bigint null, \`reason\` varchar(1000) null, \`not_undone\` varchar(200) null, \`terms_told\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`appeal\` add index \`appeal_organisation_id_state_id_index\` (\`organisation_id\`, \`state\`, \`id\`);`);
    this.addSql(`alter table \`appeal\` add unique \`appeal_organisation_id_measure_id_unique\` (\`organisation_id\`, \`measure_id\`);`);

    this.addSql(`create table \`appeal_recusal\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`appeal_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`reason\` varchar(200) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`appeal_recusal\` add unique \`appeal_recusal_organisation_id_appeal_id_person_id_unique\` (\`organisation_id\`, \`appeal_id\`, \`person_id\`);`);

    this.addSql(`create table \`appeal_statement\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`appeal_id\` varchar(36) not null, \`by_id\` varchar(36) not null, \`text\` varchar(1000) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`appeal_statement\` add index \`appeal_statement_organisation_id_appeal_id_id_index\` (\`organisation_id\`, \`appeal_id\`, \`id\`);`);

    this.addSql(`create table \`asked\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`population_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`department_id\` varchar(36) not null, \`sort_key\` varchar(255) not null, \`asked_at\` bigint not null, \`due_at\` bigint null, \`joined_later\` int not null, \`left_at\` bigint null, \`exempt_at\` bigint null, \`opened_at\` bigint null, \`answered_at\` bigint null, \`late\` int not null, \`closed\` int null, \`awaited\` int generated always as (case when answered_at is null and left_at is null and exempt_at is null and closed is null then 1 end) stored, \`changed\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`asked\` add index \`asked_organisation_id_population_id_sort_key_index\` (\`organisation_id\`, \`population_id\`, \`sort_key\`);`);
    this.addSql(`alter table \`asked\` add index \`asked_organisation_id_person_id_awaited_population_id_index\` (\`organisation_id\`, \`person_id\`, \`awaited\`, \`population_id\`);`);
    this.addSql(`alter table \`asked\` add index \`asked_organisation_id_changed_index\` (\`organisation_id\`, \`changed\`);`);
    this.addSql(`alter table \`asked\` add unique \`asked_organisation_id_population_id_person_id_unique\` (\`organisation_id\`, \`population_id\`, \`person_id\`);`);

    this.addSql(`create table \`asked_through\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`population_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`live\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`asked_through\` add index \`asked_through_organisation_id_group_id_person_id_index\` (\`organisation_id\`, \`group_id\`, \`person_id\`);`);
    this.addSql(`alter table \`asked_through\` add unique \`asked_through_organisation_id_population_id_person_ade05_unique\` (\`organisation_id\`, \`population_id\`, \`person_id\`, \`group_id\`);`);

    this.addSql(`create table \`assignment\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`department_id\` varchar(36) not null, \`assigner_id\` varchar(36) not null, \`role\` varchar(20) not null, \`state\` varchar(20) not null, \`live\` int null, \`asked_at\` bigint not null, \`reachable\` int not null, \`opened_at\` bigint null, \`confirm_by\` bigint not null, \`confirmed_at\` bigint null, \`confirm_late\` int not null, \`receipt_id\` varchar(36) null, \`method\` varchar(20) null, \`cannot_reason\` varchar(20) null, \`plan\` varchar(300) null, \`planned_at\` bigint null, \`original_due_at\` bigint not null, \`due_at\` bigint not null, \`missed_due_at\` bigint null, \`day_on\` varchar(10) not null, \`done_at\` bigint null, \`done_on\` varchar(10) null, \`done_late\` int not null, \`result\` varchar(1000) null, \`accepted_at\` bigint null, \`return_reason\` varchar(200) null, \`carries\` int not null, \`blocked_on\` varchar(10) null, \`blocked_at\` bigint null, \`waits_for\` varchar(40) null, \`next_step\` varchar(20) null, \`next_step_at\` bigint null, \`stand_in_for_id\` varchar(36) null, \`from_assignment_id\` varchar(36) null, \`ended_at\` bigint null, \`end\` varchar(20) null, \`end_reason\` varchar(200) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_person_id_state_role_day_on_index\` (\`organisation_id\`, \`person_id\`, \`state\`, \`role\`, \`day_on\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_group_id_state_role_day_on_index\` (\`organisation_id\`, \`group_id\`, \`state\`, \`role\`, \`day_on\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_group_id_done_on_index\` (\`organisation_id\`, \`group_id\`, \`done_on\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_assigner_id_state_index\` (\`organisation_id\`, \`assigner_id\`, \`state\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_department_id_state_index\` (\`organisation_id\`, \`department_id\`, \`state\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_next_step_at_index\` (\`organisation_id\`, \`next_step_at\`);`);
    this.addSql(`alter table \`assignment\` add unique \`assignment_organisation_id_task_id_person_id_live_unique\` (\`organisation_id\`, \`task_id\`, \`person_id\`, \`live\`);`);

    this.addSql(`create table \`bind_attempt\` (\`id\` varchar(36) not null, \`source\` varchar(80) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`bind_attempt\` add index \`bind_attempt_source_at_index\` (\`source\`, \`at\`);`);
    this.addSql(`alter table \`bind_attempt\` add index \`bind_attempt_at_index\` (\`at\`);`);

    this.addSql(`create table \`binding\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`live\` int null, \`bound_at\` bigint not null, \`new_until\` bigint not null, \`device\` varchar(120) null, \`last_used_on\` varchar(10) null, \`ended_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`binding\` add index \`binding_organisation_id_person_id_live_index\` (\`organisation_id\`, \`person_id\`, \`live\`);`);
    this.addSql(`alter table \`binding\` add index \`binding_account_id_index\` (\`account_id\`);`);
    this.addSql(`alter table \`binding\` add unique \`binding_organisation_id_account_id_live_unique\` (\`organisation_id\`, \`account_id\`, \`live\`);`);

    this.addSql(`create table \`bot_post\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`key_digest\` varchar(64) not null, \`span\` int not null, \`slot\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`bot_post\` add unique \`bot_post_organisation_id_key_digest_span_slot_unique\` (\`organisation_id\`, \`key_digest\`, \`span\`, \`slot\`);`);

    this.addSql(`create table \`carry_over\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`number\` int not null, \`from_on\` varchar(10) not null, \`to_on\` varchar(10) not null, \`reason\` varchar(20) not null, \`note\` varchar(200) null, \`at\` bigint not null, \`was_planned_at\` bigint null, \`undone_at\` bigint null, \`live\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`carry_over\` add index \`carry_over_organisation_id_group_id_from_on_index\` (\`organisation_id\`, \`group_id\`, \`from_on\`);`);
    this.addSql(`alter table \`carry_over\` add unique \`carry_over_organisation_id_assignment_id_from_on_live_unique\` (\`organisation_id\`, \`assignment_id\`, \`from_on\`, \`live\`);`);

    this.addSql(`create table \`case_evidence\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`case_id\` varchar(36) not null, \`kind\` varchar(20) not null, \`text\` mediumtext not null, \`sha256\` varchar(64) not null, \`file_id\` varchar(36) null, \`origin_id\` varchar(36) null, \`added_by_id\` varchar(36) not null, \`added_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`case_evidence\` add index \`case_evidence_organisation_id_case_id_id_index\` (\`organisation_id\`, \`case_id\`, \`id\`);`);

    this.addSql(`create table \`case_measure\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`case_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`kind_key\` varchar(40) not null, \`measure\` varchar(20) not null, \`days\` int null, \`ladder_measure\` varchar(20) not null, \`ladder_days\` int null, \`strike_number\` int not null, \`limited_by\` varchar(20) null, \`built_on\` mediumtext not null, \`deviation_reason\` varchar(200) null, \`at_once_reason\` varchar(200) null, \`proposed_by_id\` varchar(36) null, \`decided_by_id\` varchar(36) null, \`decided_at\` bigint null, \`went_up\` int not null, \`carry_out_hours\` int not null, \`told_at\` bigint null, \`told_how\` varchar(20) null, \`told_by_id\` varchar(36) null, \`acknowledged_at\` bigint null, \`receipt_id\` varchar(36) null, \`starts_at\` bigint null, \`carried_out_by_id\` varchar(36) null, \`carried_out_at\` bigint null, \`lifted_at\` bigint null, \`lifted_by_id\` varchar(36) null, \`lift_reason\` varchar(200) null, \`revoked_at\` bigint null, \`lowered_from\` varchar(20) null, \`lowered_from_days\` int null, \`lowered_at\` bigint null, \`pauses\` mediumtext not null, \`removed\` int not null, \`roles_ended\` varchar(100) null, \`review_kind\` varchar(20) null, \`review_from\` bigint null, \`review_by\` bigint null, \`review_outcome\` varchar(20) null, \`review_reason\` varchar(1000) null, \`reviewed_by_id\` varchar(36) null, \`reviewed_at\` bigint null, \`terms_told\` int not null, \`review_terms_told\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`case_measure\` add index \`case_measure_organisation_id_person_id_decided_at_index\` (\`organisation_id\`, \`person_id\`, \`decided_at\`);`);
    this.addSql(`alter table \`case_measure\` add unique \`case_measure_organisation_id_case_id_unique\` (\`organisation_id\`, \`case_id\`);`);

    this.addSql(`create table \`case_note\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`case_id\` varchar(36) not null, \`text\` varchar(1000) not null, \`by_id\` varchar(36) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`case_note\` add index \`case_note_organisation_id_case_id_id_index\` (\`organisation_id\`, \`case_id\`, \`id\`);`);

    this.addSql(`create table \`changed_assignment\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`changed_assignment\` add unique \`changed_assignment_organisation_id_assignment_id_unique\` (\`organisation_id\`, \`assignment_id\`);`);

    this.addSql(`create table \`channel_day\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`channel\` varchar(20) not null, \`on_day\` varchar(10) not null, \`outcome\` varchar(20) not null, \`n\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`channel_day\` add unique \`channel_day_organisation_id_channel_on_day_outcome_unique\` (\`organisation_id\`, \`channel\`, \`on_day\`, \`outcome\`);`);

    this.addSql(`create table \`channel_state\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`channel\` varchar(20) not null, \`subject_id\` varchar(36) not null, \`last_sent_at\` bigint null, \`verified_at\` bigint null, \`verified_fault\` varchar(2000) null, \`failing_since\` bigint null, \`last_error_at\` bigint null, \`last_error_code\` int null, \`last_error\` varchar(300) null, \`stopped_until\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`channel_state\` add unique \`channel_state_organisation_id_channel_subject_id_unique\` (\`organisation_id\`, \`channel\`, \`subject_id\`);`);

    this.addSql(`create table \`chat_post\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`occasion\` varchar(120) not null, \`topic\` varchar(20) not null, \`subject_id\` varchar(36) not null, \`markdown\` mediumtext not null, \`mentions\` mediumtext not null, \`page\` varchar(200) null, \`at\` bigint not null, \`cancelled_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`chat_post\` add index \`chat_post_organisation_id_subject_id_index\` (\`organisation_id\`, \`subject_id\`);`);
    this.addSql(`alter table \`chat_post\` add unique \`chat_post_organisation_id_group_id_occasion_unique\` (\`organisation_id\`, \`group_id\`, \`occasion\`);`);

    this.addSql(`create table \`circular\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`case_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`number\` int not null, \`audience\` varchar(20) not null, \`named\` int not null, \`named_reason\` varchar(200) null, \`text\` varchar(1000) not null, \`published_at\` bigint not null, \`published_by_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`circular\` add unique \`circular_organisation_id_case_id_number_unique\` (\`organisation_id\`, \`case_id\`, \`number\`);`);

    this.addSql(`create table \`circular_proposal\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`case_id\` varchar(36) not null, \`audience\` varchar(20) not null, \`named_reason\` varchar(200) null, \`text\` varchar(1000) not null, \`by_id\` varchar(36) not null, \`at\` bigint not null, \`declined_at\` bigint null, \`declined_by_id\` varchar(36) null, \`decline_reason\` varchar(200) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`circular_proposal\` add unique \`circular_proposal_organisation_id_case_id_unique\` (\`organisation_id\`, \`case_id\`);`);

    this.addSql(`create table \`circular_reader\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`case_id\` varchar(36) not null, \`person_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`circular_reader\` add index \`circular_reader_organisation_id_person_id_case_id_index\` (\`organisation_id\`, \`person_id\`, \`case_id\`);`);
    this.addSql(`alter table \`circular_reader\` add unique \`circular_reader_organisation_id_case_id_person_id_unique\` (\`organisation_id\`, \`case_id\`, \`person_id\`);`);

    this.addSql(`create table \`clause_feedback\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rulebook_id\` varchar(36) not null, \`version_id\` varchar(36) not null, \`clause_key\` varchar(36) not null, \`person_id\` varchar(36) not null, \`verdict\` varchar(20) not null, \`comment\` varchar(200) null, \`given_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`clause_feedback\` add unique \`clause_feedback_organisation_id_version_id_clause__8e385_unique\` (\`organisation_id\`, \`version_id\`, \`clause_key\`, \`person_id\`);`);

    this.addSql(`create table \`clause_question\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rulebook_id\` varchar(36) not null, \`clause_key\` varchar(36) not null, \`version_id\` varchar(36) not null, \`version_number\` int not null, \`asker_id\` varchar(36) not null, \`question\` varchar(300) not null, \`asked_at\` bigint not null, \`due_on\` varchar(10) not null, \`waiting\` int null, \`raised_at\` bigint null, \`answer\` varchar(1000) null, \`answered_by_id\` varchar(36) null, \`answered_at\` bigint null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`clause_question\` add index \`clause_question_organisation_id_rulebook_id_id_index\` (\`organisation_id\`, \`rulebook_id\`, \`id\`);`);
    this.addSql(`alter table \`clause_question\` add index \`clause_question_organisation_id_waiting_due_on_index\` (\`organisation_id\`, \`waiting\`, \`due_on\`);`);
    this.addSql(`alter table \`clause_question\` add unique \`clause_question_organisation_id_asker_id_tap_id_unique\` (\`organisation_id\`, \`asker_id\`, \`tap_id\`);`);

    this.addSql(`create table \`clock_beat\` (\`id\` varchar(36) not null, \`at\` bigint not null, \`uptime_ms\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`clock_confirmation\` (\`id\` varchar(36) not null, \`at\` bigint not null, \`lead_ms\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`close_out\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`day\` varchar(10) not null, \`number\` int not null, \`due_at\` bigint not null, \`closed_at\` bigint not null, \`due\` int not null, \`people\` int not null, \`done\` int not null, \`carried\` int not null, \`open\` int not null, \`blocked\` int not null, \`late\` int not null, \`exempt\` int not null, \`exempt_people\` int not null, \`handed_over\` int not null, \`handed_over_people\` int not null, \`summary\` mediumtext not null, \`content_hash\` varchar(64) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`close_out\` add unique \`close_out_organisation_id_group_id_day_unique\` (\`organisation_id\`, \`group_id\`, \`day\`);`);
    this.addSql(`alter table \`close_out\` add unique \`close_out_organisation_id_group_id_number_unique\` (\`organisation_id\`, \`group_id\`, \`number\`);`);

    this.addSql(`create table \`close_out_correction\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`close_out_id\` varchar(36) not null, \`line_id\` varchar(36) null, \`text\` varchar(300) not null, \`by_person_id\` varchar(36) not null, \`at\` bigint not null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`close_out_correction\` add index \`close_out_correction_organisation_id_close_out_id_id_index\` (\`organisation_id\`, \`close_out_id\`, \`id\`);`);
    this.addSql(`alter table \`close_out_correction\` add unique \`close_out_correction_organisation_id_by_person_id_tap_id_unique\` (\`organisation_id\`, \`by_person_id\`, \`tap_id\`);`);

    this.addSql(`create table \`close_out_line\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`close_out_id\` varchar(36) not null, \`position\` int not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`person_name\` varchar(40) not null, \`department_id\` varchar(36) not null, \`department_name\` varchar(40) not null, \`goal\` varchar(80) not null, \`outcome\` varchar(20) not null, \`answered\` int not null, \`blocked\` int not null, \`waits_for\` varchar(40) null, \`late\` int not null, \`due_at\` bigint not null, \`done_at\` bigint null, \`carry_count\` int not null, \`carried_to\` varchar(10) null, \`chain\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`close_out_line\` add unique \`close_out_line_organisation_id_close_out_id_assignment_id_unique\` (\`organisation_id\`, \`close_out_id\`, \`assignment_id\`);`);
    this.addSql(`alter table \`close_out_line\` add unique \`close_out_line_organisation_id_close_out_id_position_unique\` (\`organisation_id\`, \`close_out_id\`, \`position\`);`);

    this.addSql(`create table \`close_out_schedule\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`next_on\` varchar(10) not null, \`next_at\` bigint null, \`closed_on\` varchar(10) null, \`closed\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`close_out_schedule\` add index \`close_out_schedule_next_at_index\` (\`next_at\`);`);
    this.addSql(`alter table \`close_out_schedule\` add unique \`close_out_schedule_organisation_id_group_id_unique\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`create table \`comprehension_answer\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`version_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`place\` int not null, \`answered_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`comprehension_answer\` add unique \`comprehension_answer_organisation_id_version_id_pe_f696c_unique\` (\`organisation_id\`, \`version_id\`, \`person_id\`, \`place\`);`);

    this.addSql(`create table \`daily_use\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`deed\` varchar(20) not null, \`subject\` varchar(80) not null, \`on_day\` varchar(10) not null, \`n\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`daily_use\` add unique \`daily_use_organisation_id_person_id_deed_subject_unique\` (\`organisation_id\`, \`person_id\`, \`deed\`, \`subject\`);`);

    this.addSql(`create table \`date_request\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`wanted_at\` bigint not null, \`was_due_at\` bigint not null, \`reason\` varchar(200) null, \`at\` bigint not null, \`state\` varchar(20) not null, \`decided_at\` bigint null, \`decided_by_id\` varchar(36) null, \`decision_reason\` varchar(200) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`date_request\` add index \`date_request_organisation_id_assignment_id_index\` (\`organisation_id\`, \`assignment_id\`);`);

    this.addSql(`create table \`delivery\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`channel\` varchar(20) not null, \`recipient_id\` varchar(36) not null, \`occasion\` varchar(120) not null, \`group_ids\` mediumtext not null, \`urgent\` int not null, \`need\` varchar(12) not null, \`ordinary\` int not null, \`due_at\` bigint null, \`asked_at\` bigint not null, \`state\` varchar(12) not null, \`leave_at\` bigint not null, \`token\` varchar(36) null, \`lease_until\` bigint null, \`attempted_at\` bigint null, \`first_tried_at\` bigint null, \`tries\` int not null default 0, \`ended_at\` bigint null, \`reason\` varchar(20) null, \`detail\` varchar(200) null, \`broke_quiet\` int not null default 0, \`undeliverable\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`delivery\` add index \`delivery_organisation_id_state_leave_at_index\` (\`organisation_id\`, \`state\`, \`leave_at\`);`);
    this.addSql(`alter table \`delivery\` add index \`delivery_organisation_id_token_index\` (\`organisation_id\`, \`token\`);`);
    this.addSql(`alter table \`delivery\` add index \`delivery_organisation_id_recipient_id_ended_at_index\` (\`organisation_id\`, \`recipient_id\`, \`ended_at\`);`);
    this.addSql(`alter table \`delivery\` add index \`delivery_organisation_id_undeliverable_ended_at_id_index\` (\`organisation_id\`, \`undeliverable\`, \`ended_at\`, \`id\`);`);
    this.addSql(`alter table \`delivery\` add unique \`delivery_organisation_id_channel_recipient_id_occasion_unique\` (\`organisation_id\`, \`channel\`, \`recipient_id\`, \`occasion\`);`);

    this.addSql(`create table \`department\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`parent_id\` varchar(36) null, \`name\` varchar(40) not null, \`path\` varchar(200) not null, \`path_key\` varchar(400) not null, \`lineage\` varchar(400) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`department\` add index \`department_organisation_id_lineage_index\` (\`organisation_id\`, \`lineage\`);`);
    this.addSql(`alter table \`department\` add unique \`department_organisation_id_path_key_unique\` (\`organisation_id\`, \`path_key\`);`);

    this.addSql(`create table \`device_request\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`invitation_id\` varchar(36) not null, \`issued_by_id\` varchar(36) null, \`device\` varchar(120) null, \`requested_at\` bigint not null, \`expires_at\` bigint not null, \`state\` varchar(12) not null, \`waiting\` int null, \`answered_by_id\` varchar(36) null, \`answered_at\` bigint null, \`reason\` varchar(200) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`device_request\` add index \`device_request_organisation_id_waiting_index\` (\`organisation_id\`, \`waiting\`);`);
    this.addSql(`alter table \`device_request\` add index \`device_request_account_id_index\` (\`account_id\`);`);
    this.addSql(`alter table \`device_request\` add unique \`device_request_organisation_id_person_id_waiting_unique\` (\`organisation_id\`, \`person_id\`, \`waiting\`);`);

    this.addSql(`create table \`digest_day\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`on_day\` varchar(10) not null, \`token\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`digest_day\` add unique \`digest_day_organisation_id_person_id_on_day_unique\` (\`organisation_id\`, \`person_id\`, \`on_day\`);`);

    this.addSql(`create table \`disowned_signature\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`version_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`signature\` mediumtext not null, \`disowned_at\` bigint not null, \`asked_again_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`disowned_signature\` add index \`disowned_signature_organisation_id_version_id_person_id_index\` (\`organisation_id\`, \`version_id\`, \`person_id\`);`);

    this.addSql(`create table \`escalation\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`step\` varchar(20) not null, \`to_person_id\` varchar(36) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`escalation\` add unique \`escalation_organisation_id_assignment_id_step_to_p_9c87b_unique\` (\`organisation_id\`, \`assignment_id\`, \`step\`, \`to_person_id\`);`);

    this.addSql(`create table \`file_usage\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`owner_id\` varchar(36) not null, \`n\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`file_usage\` add unique \`file_usage_organisation_id_owner_id_unique\` (\`organisation_id\`, \`owner_id\`);`);

    this.addSql(`create table \`role_grant\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`role\` varchar(30) not null, \`scope_id\` varchar(36) not null, \`granted_from\` bigint not null, \`granted_until\` bigint null, \`live\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`role_grant\` add index \`role_grant_organisation_id_scope_id_live_index\` (\`organisation_id\`, \`scope_id\`, \`live\`);`);
    this.addSql(`alter table \`role_grant\` add unique \`role_grant_organisation_id_person_id_scope_id_role_live_unique\` (\`organisation_id\`, \`person_id\`, \`scope_id\`, \`role\`, \`live\`);`);

    this.addSql(`create table \`work_group\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`name\` varchar(40) not null, \`name_key\` varchar(200) not null, \`purpose\` varchar(200) not null, \`category_id\` varchar(36) not null, \`department_id\` varchar(36) not null, \`state\` varchar(20) not null, \`created_at\` bigint not null, \`created_by_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`work_group\` add index \`work_group_organisation_id_name_index\` (\`organisation_id\`, \`name\`);`);
    this.addSql(`alter table \`work_group\` add index \`work_group_organisation_id_category_id_index\` (\`organisation_id\`, \`category_id\`);`);
    this.addSql(`alter table \`work_group\` add unique \`work_group_organisation_id_name_key_unique\` (\`organisation_id\`, \`name_key\`);`);

    this.addSql(`create table \`group_bot\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`sealed_key\` text not null, \`last_four\` varchar(4) not null, \`key_digest\` varchar(64) not null, \`mentions\` int not null, \`notices\` int not null, \`summaries\` int not null, \`saved_by_id\` varchar(36) not null, \`saved_at\` bigint not null, \`ended_at\` bigint null, \`live\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`group_bot\` add unique \`group_bot_organisation_id_group_id_live_unique\` (\`organisation_id\`, \`group_id\`, \`live\`);`);

    this.addSql(`create table \`group_category\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`name\` varchar(20) not null, \`name_key\` varchar(200) not null, \`description\` varchar(100) not null, \`position\` int not null, \`approver\` varchar(30) not null, \`office\` varchar(40) not null, \`naming_pattern\` varchar(40) not null, \`must_be_in\` varchar(30) not null, \`admitter\` varchar(30) not null, \`groups_per_owner\` int null, \`approval_days\` int not null, \`settings\` mediumtext not null, \`revision\` int not null, \`live\` int null, \`retire_reason\` varchar(200) null, \`changed_at\` bigint not null, \`changed_by_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`group_category\` add unique \`group_category_organisation_id_name_key_live_unique\` (\`organisation_id\`, \`name_key\`, \`live\`);`);

    this.addSql(`create table \`group_settings\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`step\` int not null, \`from_on\` varchar(10) not null, \`version_id\` varchar(36) null, \`settings\` mediumtext not null, \`stated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`group_settings\` add unique \`group_settings_organisation_id_group_id_step_unique\` (\`organisation_id\`, \`group_id\`, \`step\`);`);

    this.addSql(`create table \`group_hours\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`close_out_at\` varchar(5) not null, \`periods\` varchar(60) not null, \`confirm_within_minutes\` int not null, \`pattern\` varchar(42) null, \`pattern_starts_on\` varchar(10) null, \`pattern_keeps_holidays\` int null, \`set_by_id\` varchar(36) not null, \`set_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`group_hours\` add unique \`group_hours_organisation_id_group_id_unique\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`create table \`inbox_item\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`kind\` varchar(30) not null, \`title\` varchar(120) not null, \`body\` varchar(500) not null, \`subject_kind\` varchar(30) null, \`subject_id\` varchar(36) null, \`subject_on\` varchar(10) null, \`group_id\` varchar(36) null, \`occasion\` varchar(120) not null, \`at\` bigint not null, \`held_until\` bigint null, \`broke_quiet\` int not null default 0, \`read_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`inbox_item\` add index \`inbox_item_organisation_id_person_id_at_id_index\` (\`organisation_id\`, \`person_id\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`inbox_item\` add index \`inbox_item_organisation_id_subject_id_person_id_index\` (\`organisation_id\`, \`subject_id\`, \`person_id\`);`);
    this.addSql(`alter table \`inbox_item\` add unique \`inbox_item_organisation_id_person_id_occasion_unique\` (\`organisation_id\`, \`person_id\`, \`occasion\`);`);

    this.addSql(`create table \`incident\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rise_on\` varchar(10) null, \`raised\` int not null, \`number\` varchar(12) not null, \`group_id\` varchar(36) not null, \`title\` varchar(40) not null, \`person_id\` varchar(36) not null, \`recorded_by_id\` varchar(36) not null, \`recorded_at\` bigint not null, \`due_on\` varchar(10) not null, \`state\` varchar(20) not null, \`closed_by_id\` varchar(36) null, \`closed_at\` bigint null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`incident\` add index \`incident_organisation_id_group_id_id_index\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`alter table \`incident\` add index \`incident_organisation_id_person_id_state_id_index\` (\`organisation_id\`, \`person_id\`, \`state\`, \`id\`);`);
    this.addSql(`alter table \`incident\` add index \`incident_organisation_id_state_raised_index\` (\`organisation_id\`, \`state\`, \`raised\`);`);
    this.addSql(`alter table \`incident\` add index \`incident_organisation_id_rise_on_index\` (\`organisation_id\`, \`rise_on\`);`);
    this.addSql(`alter table \`incident\` add unique \`incident_organisation_id_number_unique\` (\`organisation_id\`, \`number\`);`);
    this.addSql(`alter table \`incident\` add unique \`incident_organisation_id_recorded_by_id_tap_id_unique\` (\`organisation_id\`, \`recorded_by_id\`, \`tap_id\`);`);

    this.addSql(`create table \`installation\` (\`id\` varchar(36) not null, \`only\` int not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`installation\` add unique \`installation_only_unique\` (\`only\`);`);

    this.addSql(`create table \`invitation\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`code_hash\` varchar(64) not null, \`issued_by_id\` varchar(36) null, \`consent_reason\` varchar(200) null, \`issued_at\` bigint not null, \`expires_at\` bigint not null, \`used_at\` bigint null, \`revoked_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`invitation\` add index \`invitation_organisation_id_person_id_index\` (\`organisation_id\`, \`person_id\`);`);
    this.addSql(`alter table \`invitation\` add unique \`invitation_code_hash_unique\` (\`code_hash\`);`);

    this.addSql(`create table \`issued_batch\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`week\` varchar(10) not null, \`slot\` int not null, \`request_hash\` varchar(64) not null, \`answer\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB comment = 'in no order';`);
    this.addSql(`alter table \`issued_batch\` add unique \`issued_batch_organisation_id_person_id_week_slot_unique\` (\`organisation_id\`, \`person_id\`, \`week\`, \`slot\`);`);

    this.addSql(`create table \`journal_entry\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) null, \`actor_id\` varchar(36) null, \`deed\` varchar(60) not null, \`subject_id\` varchar(36) not null, \`at\` bigint not null, \`content_hash\` varchar(64) null, \`salt\` varchar(32) not null, \`digest\` varchar(64) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`journal_entry\` add index \`journal_entry_organisation_id_subject_id_index\` (\`organisation_id\`, \`subject_id\`);`);

    this.addSql(`create table \`person_leave\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`from_on\` varchar(10) not null, \`until_on\` varchar(10) not null, \`begins_at\` bigint not null, \`ends_at\` bigint not null, \`reason\` varchar(200) not null, \`stand_in_id\` varchar(36) null, \`stand_in_state\` varchar(20) not null, \`stand_in_answered_at\` bigint null, \`stand_in_reason\` varchar(200) null, \`recorded_by_id\` varchar(36) not null, \`recorded_at\` bigint not null, \`cancelled_at\` bigint null, \`cancelled_by_id\` varchar(36) null, \`live\` int null, \`turns_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_person_id_live_until_on_index\` (\`organisation_id\`, \`person_id\`, \`live\`, \`until_on\`);`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_person_id_live_ends_at_index\` (\`organisation_id\`, \`person_id\`, \`live\`, \`ends_at\`);`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_stand_in_id_live_until_on_index\` (\`organisation_id\`, \`stand_in_id\`, \`live\`, \`until_on\`);`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_live_ends_at_index\` (\`organisation_id\`, \`live\`, \`ends_at\`);`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_turns_at_index\` (\`organisation_id\`, \`turns_at\`);`);

    this.addSql(`create table \`loss_check\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`loss_id\` varchar(36) not null, \`by_id\` varchar(36) not null, \`words\` varchar(200) not null, \`false_report\` int not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`loss_check\` add unique \`loss_check_organisation_id_loss_id_by_id_unique\` (\`organisation_id\`, \`loss_id\`, \`by_id\`);`);

    this.addSql(`create table \`loss_code\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`code_hash\` varchar(64) not null, \`made_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`loss_code\` add unique \`loss_code_code_hash_unique\` (\`code_hash\`);`);
    this.addSql(`alter table \`loss_code\` add unique \`loss_code_organisation_id_person_id_unique\` (\`organisation_id\`, \`person_id\`);`);

    this.addSql(`create table \`lost_account\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`reporter\` varchar(10) not null, \`reported_by_id\` varchar(36) null, \`kind\` varchar(20) not null, \`source\` varchar(20) null, \`words\` varchar(200) null, \`lost_at\` bigint not null, \`reported_at\` bigint not null, \`ended_devices\` varchar(1000) not null, \`told\` int not null, \`state\` varchar(12) not null, \`live\` int null, \`invited_at\` bigint null, \`ended_at\` bigint null, \`raised_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`lost_account\` add index \`lost_account_organisation_id_live_reported_at_index\` (\`organisation_id\`, \`live\`, \`reported_at\`);`);
    this.addSql(`alter table \`lost_account\` add index \`lost_account_organisation_id_person_id_id_index\` (\`organisation_id\`, \`person_id\`, \`id\`);`);
    this.addSql(`alter table \`lost_account\` add unique \`lost_account_organisation_id_person_id_live_unique\` (\`organisation_id\`, \`person_id\`, \`live\`);`);

    this.addSql(`create table \`mediation\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rise_on\` varchar(10) null, \`raised\` int not null, \`number\` varchar(12) not null, \`group_id\` varchar(36) not null, \`other_group_id\` varchar(36) null, \`title\` varchar(40) not null, \`state\` varchar(20) not null, \`started_by_id\` varchar(36) not null, \`started_at\` bigint not null, \`mediator_id\` varchar(36) null, \`outcome\` varchar(1000) null, \`revision\` int not null, \`ended_at\` bigint null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`mediation\` add index \`mediation_organisation_id_group_id_state_index\` (\`organisation_id\`, \`group_id\`, \`state\`);`);
    this.addSql(`alter table \`mediation\` add index \`mediation_organisation_id_other_group_id_state_index\` (\`organisation_id\`, \`other_group_id\`, \`state\`);`);
    this.addSql(`alter table \`mediation\` add index \`mediation_organisation_id_mediator_id_id_index\` (\`organisation_id\`, \`mediator_id\`, \`id\`);`);
    this.addSql(`alter table \`mediation\` add index \`mediation_organisation_id_rise_on_index\` (\`organisation_id\`, \`rise_on\`);`);
    this.addSql(`alter table \`mediation\` add unique \`mediation_organisation_id_number_unique\` (\`organisation_id\`, \`number\`);`);
    this.addSql(`alter table \`mediation\` add unique \`mediation_organisation_id_started_by_id_tap_id_unique\` (\`organisation_id\`, \`started_by_id\`, \`tap_id\`);`);

    this.addSql(`create table \`mediation_party\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`mediation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`confirmed_revision\` int null, \`confirmed_at\` bigint null, \`receipt_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`mediation_party\` add index \`mediation_party_organisation_id_person_id_mediation_id_index\` (\`organisation_id\`, \`person_id\`, \`mediation_id\`);`);
    this.addSql(`alter table \`mediation_party\` add unique \`mediation_party_organisation_id_mediation_id_person_id_unique\` (\`organisation_id\`, \`mediation_id\`, \`person_id\`);`);

    this.addSql(`create table \`mediator_objection\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`mediation_id\` varchar(36) not null, \`mediator_id\` varchar(36) not null, \`by_id\` varchar(36) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`mediator_objection\` add unique \`mediator_objection_organisation_id_mediation_id_me_90a98_unique\` (\`organisation_id\`, \`mediation_id\`, \`mediator_id\`, \`by_id\`);`);

    this.addSql(`create table \`membership\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`display_name\` varchar(90) not null, \`joined_at\` bigint not null, \`added_by_id\` varchar(36) null, \`join_reason\` varchar(200) null, \`left_at\` bigint null, \`end_reason\` varchar(200) null, \`live\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
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

    this.addSql(`create table \`notice_revision\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`notice_id\` varchar(36) not null, \`number\` int not null, \`subject\` varchar(60) not null, \`purpose\` varchar(300) not null, \`body\` mediumtext not null, \`change_note\` varchar(200) null, \`due_at\` bigint null, \`file_ids\` varchar(333) null, \`text_hash\` varchar(64) not null, \`published_at\` bigint not null, \`published_by_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_revision\` add unique \`notice_revision_organisation_id_notice_id_number_unique\` (\`organisation_id\`, \`notice_id\`, \`number\`);`);

    this.addSql(`create table \`notice_told\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`revision_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`by_person_id\` varchar(36) not null, \`how\` varchar(20) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_told\` add unique \`notice_told_organisation_id_revision_id_person_id_unique\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`nudge\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`by_person_id\` varchar(36) null, \`subject_id\` varchar(36) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`nudge\` add index \`nudge_organisation_id_subject_id_person_id_at_index\` (\`organisation_id\`, \`subject_id\`, \`person_id\`, \`at\`);`);

    this.addSql(`create table \`nudge_clock\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`nudged_at\` bigint not null, \`round_id\` varchar(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`nudge_clock\` add unique \`nudge_clock_organisation_id_person_id_unique\` (\`organisation_id\`, \`person_id\`);`);

    this.addSql(`create table \`organisation\` (\`id\` varchar(36) not null, \`name\` varchar(40) not null, \`time_zone\` varchar(40) not null, \`is_demo\` tinyint(1) not null, \`public_key\` varchar(100) not null, \`first_admin_id\` varchar(36) null, \`calendar_through\` int not null default 2026, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`own_day\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`day\` varchar(10) not null, \`kind\` varchar(20) not null, \`note\` varchar(40) not null, \`set_by_id\` varchar(36) not null, \`set_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`own_day\` add unique \`own_day_organisation_id_day_unique\` (\`organisation_id\`, \`day\`);`);

    this.addSql(`create table \`person\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`staff_no\` varchar(40) not null, \`staff_no_key\` varchar(200) not null, \`name\` varchar(40) not null, \`name_key\` varchar(200) null, \`department_id\` varchar(36) not null, \`title\` varchar(40) null, \`search_key\` varchar(1003) not null, \`name_order\` varchar(300) not null, \`phone\` varchar(30) null, \`departed_at\` bigint null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`person\` add index \`person_organisation_id_department_id_index\` (\`organisation_id\`, \`department_id\`);`);
    this.addSql(`alter table \`person\` add index \`person_organisation_id_name_key_index\` (\`organisation_id\`, \`name_key\`);`);
    this.addSql(`alter table \`person\` add unique \`person_organisation_id_staff_no_key_unique\` (\`organisation_id\`, \`staff_no_key\`);`);
    this.addSql(`alter table \`person\` add unique \`person_organisation_id_staff_no_unique\` (\`organisation_id\`, \`staff_no\`);`);

    this.addSql(`create table \`population\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`asks_later_joiners\` int not null, \`asked_at\` bigint not null, \`due_at\` bigint null, \`closed_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`population_group\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`population_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`narrowing\` mediumtext null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`population_group\` add index \`population_group_organisation_id_group_id_index\` (\`organisation_id\`, \`group_id\`);`);
    this.addSql(`alter table \`population_group\` add unique \`population_group_organisation_id_population_id_group_id_unique\` (\`organisation_id\`, \`population_id\`, \`group_id\`);`);

    this.addSql(`create table \`pushed_event\` (\`id\` varchar(64) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`pushed_event\` add index \`pushed_event_at_index\` (\`at\`);`);

    this.addSql(`create table \`quiet_window\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`from_on\` varchar(10) not null, \`quiet_from\` varchar(5) not null, \`quiet_until\` varchar(5) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`quiet_window\` add unique \`quiet_window_organisation_id_group_id_from_on_unique\` (\`organisation_id\`, \`group_id\`, \`from_on\`);`);

    this.addSql(`create table \`reach_choice\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`ordinary\` varchar(10) not null, \`steps\` varchar(10) not null, \`digest_at\` varchar(5) not null, \`behind\` int not null, \`behind_on\` varchar(10) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`reach_choice\` add unique \`reach_choice_organisation_id_person_id_unique\` (\`organisation_id\`, \`person_id\`);`);

    this.addSql(`create table \`receipt\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`kind\` varchar(30) not null, \`subject_id\` varchar(36) not null, \`title\` varchar(120) not null, \`version_label\` varchar(40) not null, \`statement\` varchar(300) not null, \`text_hash\` varchar(64) not null, \`at\` bigint not null, \`new_device\` int not null, \`withdrawn_at\` bigint null, \`payload\` mediumtext not null, \`signature\` varchar(100) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`receipt\` add index \`receipt_organisation_id_person_id_id_index\` (\`organisation_id\`, \`person_id\`, \`id\`);`);

    this.addSql(`create table \`reminder\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`subject_kind\` varchar(30) not null, \`subject_id\` varchar(36) not null, \`due_at\` bigint not null, \`step\` varchar(12) not null, \`at\` bigint not null, \`state\` varchar(10) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`reminder\` add index \`reminder_organisation_id_state_at_index\` (\`organisation_id\`, \`state\`, \`at\`);`);
    this.addSql(`alter table \`reminder\` add unique \`reminder_organisation_id_subject_id_due_at_step_unique\` (\`organisation_id\`, \`subject_id\`, \`due_at\`, \`step\`);`);

    this.addSql(`create table \`report\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`number\` varchar(12) not null, \`source\` varchar(20) not null, \`kind\` varchar(20) not null, \`text\` varchar(1000) not null, \`group_id\` varchar(36) null, \`place\` varchar(40) null, \`origin_kind\` varchar(20) null, \`origin_id\` varchar(36) null, \`reporter_id\` varchar(36) null, \`tap_id\` varchar(36) null, \`entered_by_id\` varchar(36) null, \`code_digest\` varchar(64) null, \`received_on\` varchar(10) not null, \`received_at\` bigint null, \`handed_over\` int not null, \`urgent\` int not null, \`receiver\` varchar(20) not null, \`state\` varchar(20) not null, \`taken_by_id\` varchar(36) null, \`first_word_due_on\` varchar(10) not null, \`first_word_on\` varchar(10) null, \`answer_due_on\` varchar(10) null, \`last_word_on\` varchar(10) not null, \`unread\` int not null, \`outcome\` varchar(20) null, \`outcome_text\` varchar(1000) null, \`closed_on\` varchar(10) null, \`closed_by_id\` varchar(36) null, \`joined_to_id\` varchar(36) null, \`reopen_reason\` varchar(200) null, \`case_id\` varchar(36) null, \`incident_id\` varchar(36) null, \`forwarded_to_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB comment = 'in no order';`);
    this.addSql(`alter table \`report\` add index \`report_organisation_id_state_received_on_id_index\` (\`organisation_id\`, \`state\`, \`received_on\`, \`id\`);`);
    this.addSql(`alter table \`report\` add index \`report_organisation_id_reporter_id_received_on_id_index\` (\`organisation_id\`, \`reporter_id\`, \`received_on\`, \`id\`);`);
    this.addSql(`alter table \`report\` add unique \`report_organisation_id_number_unique\` (\`organisation_id\`, \`number\`);`);
    this.addSql(`alter table \`report\` add unique \`report_organisation_id_code_digest_unique\` (\`organisation_id\`, \`code_digest\`);`);
    this.addSql(`alter table \`report\` add unique \`report_organisation_id_reporter_id_tap_id_unique\` (\`organisation_id\`, \`reporter_id\`, \`tap_id\`);`);

    this.addSql(`create table \`reported_person\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`report_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`joined_from_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB comment = 'in no order';`);
    this.addSql(`alter table \`reported_person\` add unique \`reported_person_organisation_id_report_id_person_id_unique\` (\`organisation_id\`, \`report_id\`, \`person_id\`);`);

    this.addSql(`create table \`report_message\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`report_id\` varchar(36) not null, \`turn\` int not null, \`side\` varchar(20) not null, \`text\` varchar(1000) not null, \`by_id\` varchar(36) null, \`said_on\` varchar(10) not null, \`handed_over\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB comment = 'in no order';`);
    this.addSql(`alter table \`report_message\` add unique \`report_message_organisation_id_report_id_turn_unique\` (\`organisation_id\`, \`report_id\`, \`turn\`);`);

    this.addSql(`create table \`report_note\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`report_id\` varchar(36) not null, \`turn\` int not null, \`text\` varchar(1000) not null, \`by_id\` varchar(36) not null, \`noted_on\` varchar(10) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`report_note\` add unique \`report_note_organisation_id_report_id_turn_unique\` (\`organisation_id\`, \`report_id\`, \`turn\`);`);

    this.addSql(`create table \`report_recusal\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`report_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`recused_on\` varchar(10) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`report_recusal\` add unique \`report_recusal_organisation_id_report_id_person_id_unique\` (\`organisation_id\`, \`report_id\`, \`person_id\`);`);

    this.addSql(`create table \`report_settings\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`receivers\` varchar(400) not null, \`first_word_days\` int not null, \`answer_months\` int not null, \`keep_months\` int not null, \`appointed_id\` varchar(36) null, \`first_hand_over\` int not null, \`second_hand_over\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`report_settings\` add unique \`report_settings_organisation_id_unique\` (\`organisation_id\`);`);

    this.addSql(`create table \`response_count\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`scope_id\` varchar(40) not null, \`subject\` varchar(20) not null, \`measure\` varchar(30) not null, \`week\` varchar(10) not null, \`minutes\` int not null, \`n\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_count\` add unique \`response_count_organisation_id_scope_id_subject_me_af15c_unique\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`minutes\`);`);

    this.addSql(`create table \`response_fact\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`subject\` varchar(20) not null, \`subject_id\` varchar(36) not null, \`place_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`department_id\` varchar(36) not null, \`lineage\` varchar(400) not null, \`group_id\` varchar(36) not null, \`by_person_id\` varchar(36) not null, \`published_at\` bigint not null, \`delivered_at\` bigint null, \`opened_at\` bigint null, \`confirmed_at\` bigint null, \`planned_at\` bigint null, \`done_at\` bigint null, \`confirm_by\` bigint null, \`confirm_late\` int not null, \`done_by\` bigint null, \`done_late\` int not null, \`counted\` int not null, \`awaited\` int not null, \`week\` varchar(10) not null, \`weekday\` int not null, \`hour\` int not null, \`late_published\` int not null, \`short_deadline\` int not null, \`carries\` int not null, \`work_to_confirm\` int null, \`work_to_complete\` int null, \`work_delivered\` int null, \`work_opened\` int null, \`work_confirmed\` int null, \`work_planned\` int null, \`work_done\` int null, \`wall_to_confirm\` int null, \`wall_to_complete\` int null, \`wall_delivered\` int null, \`wall_opened\` int null, \`wall_confirmed\` int null, \`wall_planned\` int null, \`wall_done\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_published_at_id_index\` (\`organisation_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_group_id_published_at_id_index\` (\`organisation_id\`, \`group_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_department_id_publish_98349_index\` (\`organisation_id\`, \`department_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_person_id_published_at_id_index\` (\`organisation_id\`, \`person_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add index \`response_fact_organisation_id_by_person_id_published_at_id_index\` (\`organisation_id\`, \`by_person_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`response_fact\` add unique \`response_fact_organisation_id_place_id_published_at_unique\` (\`organisation_id\`, \`place_id\`, \`published_at\`);`);

    this.addSql(`create table \`response_histogram\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`scope_id\` varchar(40) not null, \`subject\` varchar(20) not null, \`measure\` varchar(30) not null, \`week\` varchar(10) not null, \`band\` int not null, \`counts\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_histogram\` add unique \`response_histogram_organisation_id_scope_id_subjec_93e84_unique\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`);`);

    this.addSql(`create table \`response_part_count\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`scope_id\` varchar(36) not null, \`kind\` varchar(20) not null, \`part_id\` varchar(36) not null, \`week\` varchar(10) not null, \`counts\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_part_count\` add unique \`response_part_count_organisation_id_scope_id_kind__b8f51_unique\` (\`organisation_id\`, \`scope_id\`, \`kind\`, \`week\`, \`part_id\`);`);

    this.addSql(`create table \`revision_proposal\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rulebook_id\` varchar(36) not null, \`clause_key\` varchar(36) not null, \`version_id\` varchar(36) not null, \`version_number\` int not null, \`proposer_id\` varchar(36) not null, \`text\` mediumtext not null, \`reason\` varchar(200) not null, \`proposed_at\` bigint not null, \`due_on\` varchar(10) not null, \`state\` varchar(20) not null, \`waiting\` int null, \`raised_at\` bigint null, \`decided_by_id\` varchar(36) null, \`decided_at\` bigint null, \`decision_reason\` varchar(200) null, \`taken_into_id\` varchar(36) null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`revision_proposal\` add index \`revision_proposal_organisation_id_rulebook_id_id_index\` (\`organisation_id\`, \`rulebook_id\`, \`id\`);`);
    this.addSql(`alter table \`revision_proposal\` add index \`revision_proposal_organisation_id_waiting_due_on_index\` (\`organisation_id\`, \`waiting\`, \`due_on\`);`);
    this.addSql(`alter table \`revision_proposal\` add index \`revision_proposal_organisation_id_taken_into_id_index\` (\`organisation_id\`, \`taken_into_id\`);`);
    this.addSql(`alter table \`revision_proposal\` add unique \`revision_proposal_organisation_id_proposer_id_tap_id_unique\` (\`organisation_id\`, \`proposer_id\`, \`tap_id\`);`);

    this.addSql(`create table \`rulebook\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`title\` varchar(60) not null, \`applies_to_all\` int not null, \`current_version_id\` varchar(36) null, \`all_until_on\` varchar(10) null, \`all_version_id\` varchar(36) null, \`created_by_id\` varchar(36) not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rulebook\` add index \`rulebook_organisation_id_id_index\` (\`organisation_id\`, \`id\`);`);

    this.addSql(`create table \`rulebook_group\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rulebook_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`live\` int not null, \`until_on\` varchar(10) null, \`version_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
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

    this.addSql(`create table \`rules_version\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rulebook_id\` varchar(36) not null, \`number\` int not null, \`state\` varchar(20) not null, \`pending\` int null, \`title\` varchar(60) not null, \`stated_change\` varchar(500) not null, \`interpreting_office\` varchar(40) not null, \`effective_on\` varchar(10) not null, \`sign_by_on\` varchar(10) not null, \`applies_to_all\` int not null, \`group_ids\` mediumtext not null, \`settings\` mediumtext not null, \`blocks\` mediumtext not null, \`chosen\` mediumtext not null, \`clauses\` mediumtext not null, \`comprehension\` mediumtext not null, \`law_judgements\` mediumtext not null, \`text_hash\` varchar(64) not null, \`duty_count\` int not null, \`question_count\` int not null, \`reading_minutes\` int not null, \`drafted_by_id\` varchar(36) not null, \`revision\` int not null, \`submitted_by_id\` varchar(36) null, \`submitted_at\` bigint null, \`return_reason\` varchar(200) null, \`returned_by_id\` varchar(36) null, \`returned_at\` bigint null, \`approved_by_id\` varchar(36) null, \`approved_at\` bigint null, \`published_by_id\` varchar(36) null, \`published_at\` bigint null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rules_version\` add index \`rules_version_organisation_id_pending_index\` (\`organisation_id\`, \`pending\`);`);
    this.addSql(`alter table \`rules_version\` add unique \`rules_version_organisation_id_rulebook_id_number_unique\` (\`organisation_id\`, \`rulebook_id\`, \`number\`);`);
    this.addSql(`alter table \`rules_version\` add unique \`rules_version_organisation_id_rulebook_id_pending_unique\` (\`organisation_id\`, \`rulebook_id\`, \`pending\`);`);

    this.addSql(`create table \`session\` (\`id\` varchar(36) not null, \`token_hash\` varchar(64) not null, \`account_id\` varchar(36) not null, \`organisation_id\` varchar(36) null, \`person_id\` varchar(36) null, \`device\` varchar(120) null, \`opened_at\` bigint not null, \`expires_at\` bigint not null, \`ended_at\` bigint null, \`lost_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`session\` add index \`session_person_id_index\` (\`person_id\`);`);
    this.addSql(`alter table \`session\` add index \`session_account_id_index\` (\`account_id\`);`);
    this.addSql(`alter table \`session\` add unique \`session_token_hash_unique\` (\`token_hash\`);`);

    this.addSql(`create table \`spent_token\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`week\` varchar(10) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB comment = 'in no order';`);
    this.addSql(`alter table \`spent_token\` add index \`spent_token_organisation_id_week_index\` (\`organisation_id\`, \`week\`);`);

    this.addSql(`create table \`stored_file\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`uploaded_by_id\` varchar(36) not null, \`purpose\` varchar(30) not null, \`subject_id\` varchar(36) null, \`name\` varchar(120) not null, \`media_type\` varchar(100) not null, \`bytes\` int not null, \`sha256\` varchar(64) not null, \`storage_key\` varchar(100) not null, \`uploaded_at\` bigint not null, \`attached_at\` bigint null, \`removed_at\` bigint null, \`expires_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_organisation_id_subject_id_purpose_index\` (\`organisation_id\`, \`subject_id\`, \`purpose\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_organisation_id_expires_at_index\` (\`organisation_id\`, \`expires_at\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_organisation_id_uploaded_by_id_attached_at_index\` (\`organisation_id\`, \`uploaded_by_id\`, \`attached_at\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_organisation_id_storage_key_index\` (\`organisation_id\`, \`storage_key\`);`);

    this.addSql(`create table \`subscription_grant\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`purpose\` varchar(10) not null, \`origin\` varchar(80) not null, \`state\` varchar(10) not null, \`granted_at\` bigint not null, \`ended_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`subscription_grant\` add index \`subscription_grant_organisation_id_person_id_state_purpose_index\` (\`organisation_id\`, \`person_id\`, \`state\`, \`purpose\`);`);
    this.addSql(`alter table \`subscription_grant\` add unique \`subscription_grant_organisation_id_account_id_purp_16ebe_unique\` (\`organisation_id\`, \`account_id\`, \`purpose\`, \`origin\`);`);

    this.addSql(`create table \`subscription_word\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`account_id\` varchar(36) not null, \`purpose\` varchar(10) not null, \`answer\` varchar(10) not null, \`answered_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`subscription_word\` add unique \`subscription_word_organisation_id_account_id_purpose_unique\` (\`organisation_id\`, \`account_id\`, \`purpose\`);`);

    this.addSql(`create table \`suggestion\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`rise_on\` varchar(10) null, \`raised\` int not null, \`kind\` varchar(20) not null, \`author_id\` varchar(36) null, \`place\` varchar(20) not null, \`group_id\` varchar(36) null, \`department_id\` varchar(36) null, \`title\` varchar(40) not null, \`filed_at\` bigint not null, \`state\` varchar(20) not null, \`forwarded_by_id\` varchar(36) null, \`answered_by_id\` varchar(36) null, \`answered_at\` bigint null, \`thanked\` int not null, \`author_consents\` int null, \`answerer_consents\` int null, \`published_at\` bigint null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`suggestion\` add index \`suggestion_organisation_id_author_id_id_index\` (\`organisation_id\`, \`author_id\`, \`id\`);`);
    this.addSql(`alter table \`suggestion\` add index \`suggestion_organisation_id_answered_by_id_id_index\` (\`organisation_id\`, \`answered_by_id\`, \`id\`);`);
    this.addSql(`alter table \`suggestion\` add index \`suggestion_organisation_id_state_id_index\` (\`organisation_id\`, \`state\`, \`id\`);`);
    this.addSql(`alter table \`suggestion\` add index \`suggestion_organisation_id_published_at_id_index\` (\`organisation_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`suggestion\` add index \`suggestion_organisation_id_rise_on_index\` (\`organisation_id\`, \`rise_on\`);`);
    this.addSql(`alter table \`suggestion\` add unique \`suggestion_organisation_id_author_id_tap_id_unique\` (\`organisation_id\`, \`author_id\`, \`tap_id\`);`);

    this.addSql(`create table \`tap_review\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`loss_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`kind\` varchar(30) not null, \`tap_id\` varchar(36) not null, \`title\` varchar(120) not null, \`group_id\` varchar(36) null, \`tapped_at\` bigint not null, \`verdict\` varchar(10) not null, \`asked_again\` int not null, \`reviewed_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`tap_review\` add index \`tap_review_organisation_id_person_id_id_index\` (\`organisation_id\`, \`person_id\`, \`id\`);`);
    this.addSql(`alter table \`tap_review\` add unique \`tap_review_organisation_id_kind_tap_id_unique\` (\`organisation_id\`, \`kind\`, \`tap_id\`);`);

    this.addSql(`create table \`task\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`kind\` varchar(20) not null, \`state\` varchar(20) not null, \`assigner_id\` varchar(36) not null, \`department_id\` varchar(36) null, \`goal\` varchar(80) not null, \`requirements\` mediumtext not null, \`assigned_at\` bigint not null, \`original_due_at\` bigint not null, \`due_at\` bigint not null, \`ended_at\` bigint null, \`cancelled_by_id\` varchar(36) null, \`cancel_reason\` varchar(200) null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`task\` add index \`task_organisation_id_group_id_id_index\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`alter table \`task\` add index \`task_organisation_id_assigner_id_id_index\` (\`organisation_id\`, \`assigner_id\`, \`id\`);`);
    this.addSql(`alter table \`task\` add index \`task_organisation_id_group_id_state_index\` (\`organisation_id\`, \`group_id\`, \`state\`);`);
    this.addSql(`alter table \`task\` add index \`task_organisation_id_assigner_id_state_index\` (\`organisation_id\`, \`assigner_id\`, \`state\`);`);
    this.addSql(`alter table \`task\` add unique \`task_organisation_id_assigner_id_tap_id_unique\` (\`organisation_id\`, \`assigner_id\`, \`tap_id\`);`);

    this.addSql(`create table \`task_event\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`assignment_id\` varchar(36) null, \`actor_id\` varchar(36) null, \`person_id\` varchar(36) null, \`kind\` varchar(30) not null, \`at\` bigint not null, \`text\` varchar(1000) null, \`until_at\` bigint null, \`on_day\` varchar(10) null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`task_event\` add index \`task_event_organisation_id_task_id_id_index\` (\`organisation_id\`, \`task_id\`, \`id\`);`);
    this.addSql(`alter table \`task_event\` add unique \`task_event_organisation_id_task_id_actor_id_tap_id_unique\` (\`organisation_id\`, \`task_id\`, \`actor_id\`, \`tap_id\`);`);

    this.addSql(`create table \`token_key\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`from_week\` varchar(10) not null, \`public_key\` varchar(43) not null, \`sealed_key\` text not null, \`signature\` varchar(100) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`token_key\` add unique \`token_key_organisation_id_from_week_unique\` (\`organisation_id\`, \`from_week\`);`);

    this.addSql(`create table \`incident_department\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`incident_id\` varchar(36) not null, \`department_id\` varchar(36) not null, \`told_at\` bigint not null, \`seen_by_id\` varchar(36) null, \`seen_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`incident_department\` add index \`incident_department_organisation_id_seen_at_department_id_index\` (\`organisation_id\`, \`seen_at\`, \`department_id\`);`);
    this.addSql(`alter table \`incident_department\` add unique \`incident_department_organisation_id_incident_id_de_c0ff4_unique\` (\`organisation_id\`, \`incident_id\`, \`department_id\`);`);

    this.addSql(`create table \`group_topic\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`topic\` varchar(40) not null, \`topic_key\` varchar(200) not null, \`instead\` varchar(200) not null, \`state\` varchar(20) not null, \`asking\` int null, \`by_id\` varchar(36) not null, \`at\` bigint not null, \`tap_id\` varchar(36) null, \`ended_at\` bigint null, \`ended_by_id\` varchar(36) null, \`end_reason\` varchar(200) null, \`rulebook_id\` varchar(36) null, \`clause_key\` varchar(80) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`group_topic\` add index \`group_topic_organisation_id_group_id_id_index\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`alter table \`group_topic\` add unique \`group_topic_organisation_id_group_id_topic_key_asking_unique\` (\`organisation_id\`, \`group_id\`, \`topic_key\`, \`asking\`);`);
    this.addSql(`alter table \`group_topic\` add unique \`group_topic_organisation_id_by_id_tap_id_unique\` (\`organisation_id\`, \`by_id\`, \`tap_id\`);`);

    this.addSql(`create table \`topic_voice\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`topic_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`agreed_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`topic_voice\` add unique \`topic_voice_organisation_id_topic_id_person_id_unique\` (\`organisation_id\`, \`topic_id\`, \`person_id\`);`);

    this.addSql(`create table \`violation_case\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`number\` varchar(12) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`kind_key\` varchar(40) not null, \`kind_name\` varchar(40) not null, \`kind_at_once\` int not null, \`happened_at\` bigint not null, \`place\` varchar(40) not null, \`what_happened\` varchar(1000) not null, \`act_key\` varchar(64) null, \`version_id\` varchar(36) null, \`version_number\` int null, \`clause_key\` varchar(80) null, \`clause_label\` varchar(40) null, \`clause_text\` mediumtext null, \`signed_at\` bigint null, \`cites_nothing\` varchar(20) null, \`settings\` mediumtext not null, \`reported_by_id\` varchar(36) null, \`harmed_id\` varchar(36) null, \`kept_from\` text null, \`recorded_by_id\` varchar(36) not null, \`recorded_at\` bigint not null, \`state\` varchar(20) not null, \`heard_from_at\` bigint null, \`hear_until\` bigint null, \`side\` mediumtext null, \`side_stated_at\` bigint null, \`says_corrected\` int not null, \`correction\` varchar(200) null, \`correction_asked_at\` bigint null, \`closed_at\` bigint null, \`closed_by_id\` varchar(36) null, \`close_reason\` varchar(200) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`violation_case\` add index \`violation_case_organisation_id_group_id_id_index\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`alter table \`violation_case\` add index \`violation_case_organisation_id_person_id_id_index\` (\`organisation_id\`, \`person_id\`, \`id\`);`);
    this.addSql(`alter table \`violation_case\` add unique \`violation_case_organisation_id_number_unique\` (\`organisation_id\`, \`number\`);`);
    this.addSql(`alter table \`violation_case\` add unique \`violation_case_organisation_id_group_id_person_id_act_key_unique\` (\`organisation_id\`, \`group_id\`, \`person_id\`, \`act_key\`);`);

    this.addSql(`create table \`voice_days\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`days\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`voice_days\` add unique \`voice_days_organisation_id_unique\` (\`organisation_id\`);`);

    this.addSql(`create table \`voice_note\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`about_id\` varchar(36) not null, \`kind\` varchar(20) not null, \`text\` varchar(1000) not null, \`held_on\` varchar(10) null, \`by_id\` varchar(36) null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`voice_note\` add index \`voice_note_organisation_id_about_id_id_index\` (\`organisation_id\`, \`about_id\`, \`id\`);`);
    this.addSql(`alter table \`voice_note\` add index \`voice_note_organisation_id_by_id_id_index\` (\`organisation_id\`, \`by_id\`, \`id\`);`);

    this.addSql(`create table \`written_node\` (\`id\` varchar(100) not null, \`seen_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`access_token\`;`);
    this.addSql(`drop table if exists \`account\`;`);
    this.addSql(`drop table if exists \`accountability_item\`;`);
    this.addSql(`drop table if exists \`acknowledgement\`;`);
    this.addSql(`drop table if exists \`adoption_evidence\`;`);
    this.addSql(`drop table if exists \`anonymous_day\`;`);
    this.addSql(`drop table if exists \`anonymous_picture\`;`);
    this.addSql(`drop table if exists \`anonymous_word\`;`);
    this.addSql(`drop table if exists \`appeal\`;`);
    this.addSql(`drop table if exists \`appeal_recusal\`;`);
    this.addSql(`drop table if exists \`appeal_statement\`;`);
    this.addSql(`drop table if exists \`asked\`;`);
    this.addSql(`drop table if exists \`asked_through\`;`);
    this.addSql(`drop table if exists \`assignment\`;`);
    this.addSql(`drop table if exists \`bind_attempt\`;`);
    this.addSql(`drop table if exists \`binding\`;`);
    this.addSql(`drop table if exists \`bot_post\`;`);
    this.addSql(`drop table if exists \`carry_over\`;`);
    this.addSql(`drop table if exists \`case_evidence\`;`);
    this.addSql(`drop table if exists \`case_measure\`;`);
    this.addSql(`drop table if exists \`case_note\`;`);
    this.addSql(`drop table if exists \`changed_assignment\`;`);
    this.addSql(`drop table if exists \`channel_day\`;`);
    this.addSql(`drop table if exists \`channel_state\`;`);
    this.addSql(`drop table if exists \`chat_post\`;`);
    this.addSql(`drop table if exists \`circular\`;`);
    this.addSql(`drop table if exists \`circular_proposal\`;`);
    this.addSql(`drop table if exists \`circular_reader\`;`);
    this.addSql(`drop table if exists \`clause_feedback\`;`);
    this.addSql(`drop table if exists \`clause_question\`;`);
    this.addSql(`drop table if exists \`clock_beat\`;`);
    this.addSql(`drop table if exists \`clock_confirmation\`;`);
    this.addSql(`drop table if exists \`close_out\`;`);
    this.addSql(`drop table if exists \`close_out_correction\`;`);
    this.addSql(`drop table if exists \`close_out_line\`;`);
    this.addSql(`drop table if exists \`close_out_schedule\`;`);
    this.addSql(`drop table if exists \`comprehension_answer\`;`);
    this.addSql(`drop table if exists \`daily_use\`;`);
    this.addSql(`drop table if exists \`date_request\`;`);
    this.addSql(`drop table if exists \`delivery\`;`);
    this.addSql(`drop table if exists \`department\`;`);
    this.addSql(`drop table if exists \`device_request\`;`);
    this.addSql(`drop table if exists \`digest_day\`;`);
    this.addSql(`drop table if exists \`disowned_signature\`;`);
    this.addSql(`drop table if exists \`escalation\`;`);
    this.addSql(`drop table if exists \`file_usage\`;`);
    this.addSql(`drop table if exists \`role_grant\`;`);
    this.addSql(`drop table if exists \`work_group\`;`);
    this.addSql(`drop table if exists \`group_bot\`;`);
    this.addSql(`drop table if exists \`group_category\`;`);
    this.addSql(`drop table if exists \`group_settings\`;`);
    this.addSql(`drop table if exists \`group_hours\`;`);
    this.addSql(`drop table if exists \`inbox_item\`;`);
    this.addSql(`drop table if exists \`incident\`;`);
    this.addSql(`drop table if exists \`installation\`;`);
    this.addSql(`drop table if exists \`invitation\`;`);
    this.addSql(`drop table if exists \`issued_batch\`;`);
    this.addSql(`drop table if exists \`journal_entry\`;`);
    this.addSql(`drop table if exists \`person_leave\`;`);
    this.addSql(`drop table if exists \`loss_check\`;`);
    this.addSql(`drop table if exists \`loss_code\`;`);
    this.addSql(`drop table if exists \`lost_account\`;`);
    this.addSql(`drop table if exists \`mediation\`;`);
    this.addSql(`drop table if exists \`mediation_party\`;`);
    this.addSql(`drop table if exists \`mediator_objection\`;`);
    this.addSql(`drop table if exists \`membership\`;`);
    this.addSql(`drop table if exists \`notice\`;`);
    this.addSql(`drop table if exists \`notice_group\`;`);
    this.addSql(`drop table if exists \`notice_opening\`;`);
    this.addSql(`drop table if exists \`notice_revision\`;`);
    this.addSql(`drop table if exists \`notice_told\`;`);
    this.addSql(`drop table if exists \`nudge\`;`);
    this.addSql(`drop table if exists \`nudge_clock\`;`);
    this.addSql(`drop table if exists \`organisation\`;`);
    this.addSql(`drop table if exists \`own_day\`;`);
    this.addSql(`drop table if exists \`person\`;`);
    this.addSql(`drop table if exists \`population\`;`);
    this.addSql(`drop table if exists \`population_group\`;`);
    this.addSql(`drop table if exists \`pushed_event\`;`);
    this.addSql(`drop table if exists \`quiet_window\`;`);
    this.addSql(`drop table if exists \`reach_choice\`;`);
    this.addSql(`drop table if exists \`receipt\`;`);
    this.addSql(`drop table if exists \`reminder\`;`);
    this.addSql(`drop table if exists \`report\`;`);
    this.addSql(`drop table if exists \`reported_person\`;`);
    this.addSql(`drop table if exists \`report_message\`;`);
    this.addSql(`drop table if exists \`report_note\`;`);
    this.addSql(`drop table if exists \`report_recusal\`;`);
    this.addSql(`drop table if exists \`report_settings\`;`);
    this.addSql(`drop table if exists \`response_count\`;`);
    this.addSql(`drop table if exists \`response_fact\`;`);
    this.addSql(`drop table if exists \`response_histogram\`;`);
    this.addSql(`drop table if exists \`response_part_count\`;`);
    this.addSql(`drop table if exists \`revision_proposal\`;`);
    this.addSql(`drop table if exists \`rulebook\`;`);
    this.addSql(`drop table if exists \`rulebook_group\`;`);
    this.addSql(`drop table if exists \`rules_decline\`;`);
    this.addSql(`drop table if exists \`rules_reading\`;`);
    this.addSql(`drop table if exists \`rules_signature\`;`);
    this.addSql(`drop table if exists \`rules_version\`;`);
    this.addSql(`drop table if exists \`session\`;`);
    this.addSql(`drop table if exists \`spent_token\`;`);
    this.addSql(`drop table if exists \`stored_file\`;`);
    this.addSql(`drop table if exists \`subscription_grant\`;`);
    this.addSql(`drop table if exists \`subscription_word\`;`);
    this.addSql(`drop table if exists \`suggestion\`;`);
    this.addSql(`drop table if exists \`tap_review\`;`);
    this.addSql(`drop table if exists \`task\`;`);
    this.addSql(`drop table if exists \`task_event\`;`);
    this.addSql(`drop table if exists \`token_key\`;`);
    this.addSql(`drop table if exists \`incident_department\`;`);
    this.addSql(`drop table if exists \`group_topic\`;`);
    this.addSql(`drop table if exists \`topic_voice\`;`);
    this.addSql(`drop table if exists \`violation_case\`;`);
    this.addSql(`drop table if exists \`voice_days\`;`);
    this.addSql(`drop table if exists \`voice_note\`;`);
    this.addSql(`drop table if exists \`written_node\`;`);
  }

}
