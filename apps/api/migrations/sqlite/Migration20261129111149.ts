import { Migration } from '@mikro-orm/migrations';

export class Migration20261129111149 extends Migration {

  override name = 'Migration20261129111149';

  override up(): void | Promise<void> {
    this.addSql(`create table \`access_token\` (\`id\` text not null primary key, \`sealed\` text null, \`digest\` text null, \`expires_at\` bigint not null, \`token_round\` integer not null, \`round\` integer not null, \`lease_until\` bigint not null);`);

    this.addSql(`create table \`account\` (\`id\` text not null primary key, \`kind\` text not null, \`external_id\` text not null, \`created_at\` bigint not null);`);
    this.addSql(`create unique index \`account_kind_external_id_unique\` on \`account\` (\`kind\`, \`external_id\`);`);

    this.addSql(`create table \`accountability_item\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null, \`task_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`head_id\` text null, \`occasion\` text not null, \`opened_at\` bigint not null, \`answer\` text null, \`answered_at\` bigint null, \`answered_by_id\` text null);`);
    this.addSql(`create index \`accountability_item_organisation_id_head_id_id_index\` on \`accountability_item\` (\`organisation_id\`, \`head_id\`, \`id\`);`);
    this.addSql(`create unique index \`accountability_item_organisation_id_assignment_id_occasion_unique\` on \`accountability_item\` (\`organisation_id\`, \`assignment_id\`, \`occasion\`);`);

    this.addSql(`create table \`acknowledgement\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`notice_id\` text not null, \`revision_id\` text not null, \`revision_number\` integer not null, \`person_id\` text not null, \`acknowledged_at\` bigint not null, \`late\` integer not null, \`text_hash\` text not null, \`statement\` text not null, \`feedback_kind\` text null, \`feedback\` text null, \`feedback_at\` bigint null, \`device\` text null, \`tap_id\` text null, \`receipt_id\` text not null, \`withdrawn_at\` bigint null);`);
    this.addSql(`create index \`acknowledgement_organisation_id_person_id_acknowledged_at_index\` on \`acknowledgement\` (\`organisation_id\`, \`person_id\`, \`acknowledged_at\`);`);
    this.addSql(`create unique index \`acknowledgement_organisation_id_revision_id_person_id_unique\` on \`acknowledgement\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`adoption_evidence\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`version_id\` text not null, \`step\` text not null, \`from_on\` text not null, \`until_on\` text not null, \`note\` text null, \`added_by_id\` text not null, \`added_at\` bigint not null, \`after_publication\` integer not null);`);
    this.addSql(`create index \`adoption_evidence_organisation_id_version_id_id_index\` on \`adoption_evidence\` (\`organisation_id\`, \`version_id\`, \`id\`);`);

    this.addSql(`create table \`anonymous_day\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`day\` text not null, \`hand_over\` text not null, \`handovers\` integer not null, \`settled\` integer not null, \`hashes\` mediumtext not null);`);
    this.addSql(`create unique index \`anonymous_day_organisation_id_day_unique\` on \`anonymous_day\` (\`organisation_id\`, \`day\`);`);

    this.addSql(`create table \`anonymous_picture\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`report_id\` text not null, \`sent_on\` text not null, \`handed_over_on\` text null, \`picture\` mediumtext not null) without rowid /* in no order */;`);
    this.addSql(`create index \`anonymous_picture_organisation_id_report_id_index\` on \`anonymous_picture\` (\`organisation_id\`, \`report_id\`);`);

    this.addSql(`create table \`anonymous_word\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`report_id\` text not null, \`turn\` integer not null, \`kind\` text not null, \`text\` text not null, \`said_on\` text not null) without rowid /* in no order */;`);
    this.addSql(`create unique index \`anonymous_word_organisation_id_report_id_turn_unique\` on \`anonymous_word\` (\`organisation_id\`, \`report_id\`, \`turn\`);`);

    this.addSql(`create table \`appeal\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`measure_id\` text not null, \`case_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`state\` text not null, \`lodged_at\` bigint not null, \`taken_by_id\` text null, \`taken_at\` bigint null, \`decided_by_id\` text null, \`ended_at\` bigint null, \`reason\` text null, \`not_undone\` text null, \`terms_told\` integer not null);`);
    this.addSql(`create index \`appeal_organisation_id_state_id_index\` on \`appeal\` (\`organisation_id\`, \`state\`, \`id\`);`);
    this.addSql(`create unique index \`appeal_organisation_id_measure_id_unique\` on \`appeal\` (\`organisation_id\`, \`measure_id\`);`);

    this.addSql(`create table \`appeal_recusal\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`appeal_id\` text not null, \`person_id\` text not null, \`reason\` text not null, \`at\` bigint not null);`);
    this.addSql(`create unique index \`appeal_recusal_organisation_id_appeal_id_person_id_unique\` on \`appeal_recusal\` (\`organisation_id\`, \`appeal_id\`, \`person_id\`);`);

    this.addSql(`create table \`appeal_statement\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`appeal_id\` text not null, \`by_id\` text not null, \`text\` text not null, \`at\` bigint not null);`);
    this.addSql(`create index \`appeal_statement_organisation_id_appeal_id_id_index\` on \`appeal_statement\` (\`organisation_id\`, \`appeal_id\`, \`id\`);`);

    this.addSql(`create table \`asked\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`population_id\` text not null, \`person_id\` text not null, \`department_id\` text not null, \`sort_key\` text not null, \`asked_at\` bigint not null, \`due_at\` bigint null, \`joined_later\` integer not null, \`left_at\` bigint null, \`exempt_at\` bigint null, \`opened_at\` bigint null, \`answered_at\` bigint null, \`late\` integer not null, \`closed\` integer null, \`awaited\` integer generated always as (case when answered_at is null and left_at is null and exempt_at is null and closed is null then 1 end) stored, \`changed\` integer null);`);
    this.addSql(`create index \`asked_organisation_id_population_id_sort_key_index\` on \`asked\` (\`organisation_id\`, \`population_id\`, \`sort_key\`);`);
    this.addSql(`create index \`asked_organisation_id_person_id_awaited_population_id_index\` on \`asked\` (\`organisation_id\`, \`person_id\`, \`awaited\`, \`population_id\`);`);
    this.addSql(`create index \`asked_organisation_id_changed_index\` on \`asked\` (\`organisation_id\`, \`changed\`);`);
    this.addSql(`create unique index \`asked_organisation_id_population_id_person_id_unique\` on \`asked\` (\`organisation_id\`, \`population_id\`, \`person_id\`);`);

    this.addSql(`create table \`asked_through\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`population_id\` text not null, \`person_id\` text not null, \`group_id\` text not null, \`live\` integer not null);`);
    this.addSql(`create index \`asked_through_organisation_id_group_id_person_id_index\` on \`asked_through\` (\`organisation_id\`, \`group_id\`, \`person_id\`);`);
    this.addSql(`create unique index \`asked_through_organisation_id_population_id_person_id_group_id_unique\` on \`asked_through\` (\`organisation_id\`, \`population_id\`, \`person_id\`, \`group_id\`);`);

    this.addSql(`create table \`assignment\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`task_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`department_id\` text not null, \`assigner_id\` text not null, \`role\` text not null, \`state\` text not null, \`live\` integer null, \`asked_at\` bigint not null, \`reachable\` integer not null, \`opened_at\` bigint null, \`confirm_by\` bigint not null, \`confirmed_at\` bigint null, \`confirm_late\` integer not null, \`receipt_id\` text null, \`method\` text null, \`cannot_reason\` text null, \`plan\` text null, \`planned_at\` bigint null, \`original_due_at\` bigint not null, \`due_at\` bigint not null, \`missed_due_at\` bigint null, \`day_on\` text not null, \`done_at\` bigint null, \`done_on\` text null, \`done_late\` integer not null, \`result\` text null, \`accepted_at\` bigint null, \`return_reason\` text null, \`carries\` integer not null, \`blocked_on\` text null, \`blocked_at\` bigint null, \`waits_for\` text null, \`next_step\` text null, \`next_step_at\` bigint null, \`stand_in_for_id\` text null, \`from_assignment_id\` text null, \`ended_at\` bigint null, \`end\` text null, \`end_reason\` text null);`);
    this.addSql(`create index \`assignment_organisation_id_person_id_state_role_day_on_index\` on \`assignment\` (\`organisation_id\`, \`person_id\`, \`state\`, \`role\`, \`day_on\`);`);
    this.addSql(`create index \`assignment_organisation_id_group_id_state_role_day_on_index\` on \`assignment\` (\`organisation_id\`, \`group_id\`, \`state\`, \`role\`, \`day_on\`);`);
    this.addSql(`create index \`assignment_organisation_id_group_id_done_on_index\` on \`assignment\` (\`organisation_id\`, \`group_id\`, \`done_on\`);`);
    this.addSql(`create index \`assignment_organisation_id_assigner_id_state_index\` on \`assignment\` (\`organisation_id\`, \`assigner_id\`, \`state\`);`);
    this.addSql(`create index \`assignment_organisation_id_department_id_state_index\` on \`assignment\` (\`organisation_id\`, \`department_id\`, \`state\`);`);
    this.addSql(`create index \`assignment_organisation_id_next_step_at_index\` on \`assignment\` (\`organisation_id\`, \`next_step_at\`);`);
    this.addSql(`create unique index \`assignment_organisation_id_task_id_person_id_live_unique\` on \`assignment\` (\`organisation_id\`, \`task_id\`, \`person_id\`, \`live\`);`);

    this.addSql(`create table \`bind_attempt\` (\`id\` text not null primary key, \`source\` text not null, \`at\` bigint not null);`);
    this.addSql(`create index \`bind_attempt_source_at_index\` on \`bind_attempt\` (\`source\`, \`at\`);`);
    this.addSql(`create index \`bind_attempt_at_index\` on \`bind_attempt\` (\`at\`);`);

    this.addSql(`create table \`binding\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`account_id\` text not null, \`person_id\` text not null, \`live\` integer null, \`bound_at\` bigint not null, \`new_until\` bigint not null, \`device\` text null, \`last_used_on\` text null, \`ended_at\` bigint null);`);
    this.addSql(`create index \`binding_organisation_id_person_id_live_index\` on \`binding\` (\`organisation_id\`, \`person_id\`, \`live\`);`);
    this.addSql(`create index \`binding_account_id_index\` on \`binding\` (\`account_id\`);`);
    this.addSql(`create unique index \`binding_organisation_id_account_id_live_unique\` on \`binding\` (\`organisation_id\`, \`account_id\`, \`live\`);`);

    this.addSql(`create table \`bot_post\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`key_digest\` text not null, \`span\` integer not null, \`slot\` integer not null);`);
    this.addSql(`create unique index \`bot_post_organisation_id_key_digest_span_slot_unique\` on \`bot_post\` (\`organisation_id\`, \`key_digest\`, \`span\`, \`slot\`);`);

    this.addSql(`create table \`carry_over\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null, \`task_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`number\` integer not null, \`from_on\` text not null, \`to_on\` text not null, \`reason\` text not null, \`note\` text null, \`at\` bigint not null, \`was_planned_at\` bigint null, \`undone_at\` bigint null, \`live\` integer null);`);
    this.addSql(`create index \`carry_over_organisation_id_group_id_from_on_index\` on \`carry_over\` (\`organisation_id\`, \`group_id\`, \`from_on\`);`);
    this.addSql(`create unique index \`carry_over_organisation_id_assignment_id_from_on_live_unique\` on \`carry_over\` (\`organisation_id\`, \`assignment_id\`, \`from_on\`, \`live\`);`);

    this.addSql(`create table \`case_evidence\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`case_id\` text not null, \`kind\` text not null, \`text\` mediumtext not null, \`sha256\` text not null, \`file_id\` text null, \`origin_id\` text null, \`added_by_id\` text not null, \`added_at\` bigint not null);`);
    this.addSql(`create index \`case_evidence_organisation_id_case_id_id_index\` on \`case_evidence\` (\`organisation_id\`, \`case_id\`, \`id\`);`);

    this.addSql(`create table \`case_measure\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`case_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`kind_key\` text not null, \`measure\` text not null, \`days\` integer null, \`ladder_measure\` text not null, \`ladder_days\` integer null, \`strike_number\` integer not null, \`limited_by\` text null, \`built_on\` mediumtext not null, \`deviation_reason\` text null, \`at_once_reason\` text null, \`proposed_by_id\` text null, \`decided_by_id\` text null, \`decided_at\` bigint null, \`went_up\` integer not null, \`carry_out_hours\` integer not null, \`told_at\` bigint null, \`told_how\` text null, \`told_by_id\` text null, \`acknowledged_at\` bigint null, \`receipt_id\` text null, \`starts_at\` bigint null, \`carried_out_by_id\` text null, \`carried_out_at\` bigint null, \`lifted_at\` bigint null, \`lifted_by_id\` text null, \`lift_reason\` text null, \`revoked_at\` bigint null, \`lowered_from\` text null, \`lowered_from_days\` integer null, \`lowered_at\` bigint null, \`pauses\` mediumtext not null, \`removed\` integer not null, \`roles_ended\` text null, \`review_kind\` text null, \`review_from\` bigint null, \`review_by\` bigint null, \`review_outcome\` text null, \`review_reason\` text null, \`reviewed_by_id\` text null, \`reviewed_at\` bigint null, \`terms_told\` integer not null, \`review_terms_told\` integer not null);`);
    this.addSql(`create index \`case_measure_organisation_id_person_id_decided_at_index\` on \`case_measure\` (\`organisation_id\`, \`person_id\`, \`decided_at\`);`);
    this.addSql(`create unique index \`case_measure_organisation_id_case_id_unique\` on \`case_measure\` (\`organisation_id\`, \`case_id\`);`);

    this.addSql(`create table \`case_note\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`case_id\` text not null, \`text\` text not null, \`by_id\` text not null, \`at\` bigint not null);`);
    this.addSql(`create index \`case_note_organisation_id_case_id_id_index\` on \`case_note\` (\`organisation_id\`, \`case_id\`, \`id\`);`);

    this.addSql(`create table \`changed_assignment\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null);`);
    this.addSql(`create unique index \`changed_assignment_organisation_id_assignment_id_unique\` on \`changed_assignment\` (\`organisation_id\`, \`assignment_id\`);`);

    this.addSql(`create table \`channel_day\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`channel\` text not null, \`on_day\` text not null, \`outcome\` text not null, \`n\` integer not null);`);
    this.addSql(`create unique index \`channel_day_organisation_id_channel_on_day_outcome_unique\` on \`channel_day\` (\`organisation_id\`, \`channel\`, \`on_day\`, \`outcome\`);`);

    this.addSql(`create table \`channel_state\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`channel\` text not null, \`subject_id\` text not null, \`last_sent_at\` bigint null, \`verified_at\` bigint null, \`verified_fault\` text null, \`failing_since\` bigint null, \`last_error_at\` bigint null, \`last_error_code\` integer null, \`last_error\` text null, \`stopped_until\` bigint null);`);
    this.addSql(`create unique index \`channel_state_organisation_id_channel_subject_id_unique\` on \`channel_state\` (\`organisation_id\`, \`channel\`, \`subject_id\`);`);

    this.addSql(`create table \`chat_post\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`occasion\` text not null, \`topic\` text not null, \`subject_id\` text not null, \`markdown\` mediumtext not null, \`mentions\` mediumtext not null, \`page\` text null, \`at\` bigint not null, \`cancelled_at\` bigint null);`);
    this.addSql(`create index \`chat_post_organisation_id_subject_id_index\` on \`chat_post\` (\`organisation_id\`, \`subject_id\`);`);
    this.addSql(`create unique index \`chat_post_organisation_id_group_id_occasion_unique\` on \`chat_post\` (\`organisation_id\`, \`group_id\`, \`occasion\`);`);

    this.addSql(`create table \`circular\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`case_id\` text not null, \`group_id\` text not null, \`number\` integer not null, \`audience\` text not null, \`named\` integer not null, \`named_reason\` text null, \`text\` text not null, \`published_at\` bigint not null, \`published_by_id\` text null);`);
    this.addSql(`create unique index \`circular_organisation_id_case_id_number_unique\` on \`circular\` (\`organisation_id\`, \`case_id\`, \`number\`);`);

    this.addSql(`create table \`circular_proposal\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`case_id\` text not null, \`audience\` text not null, \`named_reason\` text null, \`text\` text not null, \`by_id\` text not null, \`at\` bigint not null, \`declined_at\` bigint null, \`declined_by_id\` text null, \`decline_reason\` text null);`);
    this.addSql(`create unique index \`circular_proposal_organisation_id_case_id_unique\` on \`circular_proposal\` (\`organisation_id\`, \`case_id\`);`);

    this.addSql(`create table \`circular_reader\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`case_id\` text not null, \`person_id\` text not null);`);
    this.addSql(`create index \`circular_reader_organisation_id_person_id_case_id_index\` on \`circular_reader\` (\`organisation_id\`, \`person_id\`, \`case_id\`);`);
    this.addSql(`create unique index \`circular_reader_organisation_id_case_id_person_id_unique\` on \`circular_reader\` (\`organisation_id\`, \`case_id\`, \`person_id\`);`);

    this.addSql(`create table \`clause_feedback\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rulebook_id\` text not null, \`version_id\` text not null, \`clause_key\` text not null, \`person_id\` text not null, \`verdict\` text not null, \`comment\` text null, \`given_at\` bigint not null);`);
    this.addSql(`create unique index \`clause_feedback_organisation_id_version_id_clause_key_person_id_unique\` on \`clause_feedback\` (\`organisation_id\`, \`version_id\`, \`clause_key\`, \`person_id\`);`);

    this.addSql(`create table \`clause_question\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rulebook_id\` text not null, \`clause_key\` text not null, \`version_id\` text not null, \`version_number\` integer not null, \`asker_id\` text not null, \`question\` text not null, \`asked_at\` bigint not null, \`due_on\` text not null, \`waiting\` integer null, \`raised_at\` bigint null, \`answer\` text null, \`answered_by_id\` text null, \`answered_at\` bigint null, \`tap_id\` text null);`);
    this.addSql(`create index \`clause_question_organisation_id_rulebook_id_id_index\` on \`clause_question\` (\`organisation_id\`, \`rulebook_id\`, \`id\`);`);
    this.addSql(`create index \`clause_question_organisation_id_waiting_due_on_index\` on \`clause_question\` (\`organisation_id\`, \`waiting\`, \`due_on\`);`);
    this.addSql(`create unique index \`clause_question_organisation_id_asker_id_tap_id_unique\` on \`clause_question\` (\`organisation_id\`, \`asker_id\`, \`tap_id\`);`);

    this.addSql(`create table \`clock_beat\` (\`id\` text not null primary key, \`at\` bigint not null, \`uptime_ms\` bigint not null);`);

    this.addSql(`create table \`clock_confirmation\` (\`id\` text not null primary key, \`at\` bigint not null, \`lead_ms\` bigint not null);`);

    this.addSql(`create table \`close_out\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`day\` text not null, \`number\` integer not null, \`due_at\` bigint not null, \`closed_at\` bigint not null, \`due\` integer not null, \`people\` integer not null, \`done\` integer not null, \`carried\` integer not null, \`open\` integer not null, \`blocked\` integer not null, \`late\` integer not null, \`exempt\` integer not null, \`exempt_people\` integer not null, \`handed_over\` integer not null, \`handed_over_people\` integer not null, \`summary\` mediumtext not null, \`content_hash\` text not null);`);
    this.addSql(`create unique index \`close_out_organisation_id_group_id_day_unique\` on \`close_out\` (\`organisation_id\`, \`group_id\`, \`day\`);`);
    this.addSql(`create unique index \`close_out_organisation_id_group_id_number_unique\` on \`close_out\` (\`organisation_id\`, \`group_id\`, \`number\`);`);

    this.addSql(`create table \`close_out_correction\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`close_out_id\` text not null, \`line_id\` text null, \`text\` text not null, \`by_person_id\` text not null, \`at\` bigint not null, \`tap_id\` text null);`);
    this.addSql(`create index \`close_out_correction_organisation_id_close_out_id_id_index\` on \`close_out_correction\` (\`organisation_id\`, \`close_out_id\`, \`id\`);`);
    this.addSql(`create unique index \`close_out_correction_organisation_id_by_person_id_tap_id_unique\` on \`close_out_correction\` (\`organisation_id\`, \`by_person_id\`, \`tap_id\`);`);

    this.addSql(`create table \`close_out_line\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`close_out_id\` text not null, \`position\` integer not null, \`assignment_id\` text not null, \`task_id\` text not null, \`person_id\` text not null, \`person_name\` text not null, \`department_id\` text not null, \`department_name\` text not null, \`goal\` text not null, \`outcome\` text not null, \`answered\` integer not null, \`blocked\` integer not null, \`waits_for\` text null, \`late\` integer not null, \`due_at\` bigint not null, \`done_at\` bigint null, \`carry_count\` integer not null, \`carried_to\` text null, \`chain\` mediumtext not null);`);
    this.addSql(`create unique index \`close_out_line_organisation_id_close_out_id_assignment_id_unique\` on \`close_out_line\` (\`organisation_id\`, \`close_out_id\`, \`assignment_id\`);`);
    this.addSql(`create unique index \`close_out_line_organisation_id_close_out_id_position_unique\` on \`close_out_line\` (\`organisation_id\`, \`close_out_id\`, \`position\`);`);

    this.addSql(`create table \`close_out_schedule\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`next_on\` text not null, \`next_at\` bigint null, \`closed_on\` text null, \`closed\` integer not null);`);
    this.addSql(`create index \`close_out_schedule_next_at_index\` on \`close_out_schedule\` (\`next_at\`);`);
    this.addSql(`create unique index \`close_out_schedule_organisation_id_group_id_unique\` on \`close_out_schedule\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`create table \`comprehension_answer\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`version_id\` text not null, \`person_id\` text not null, \`place\` integer not null, \`answered_at\` bigint not null);`);
    this.addSql(`create unique index \`comprehension_answer_organisation_id_version_id_person_id_place_unique\` on \`comprehension_answer\` (\`organisation_id\`, \`version_id\`, \`person_id\`, \`place\`);`);

    this.addSql(`create table \`daily_use\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`deed\` text not null, \`subject\` text not null, \`on_day\` text not null, \`n\` integer not null);`);
    this.addSql(`create unique index \`daily_use_organisation_id_person_id_deed_subject_unique\` on \`daily_use\` (\`organisation_id\`, \`person_id\`, \`deed\`, \`subject\`);`);

    this.addSql(`create table \`date_request\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null, \`task_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`wanted_at\` bigint not null, \`was_due_at\` bigint not null, \`reason\` text null, \`at\` bigint not null, \`state\` text not null, \`decided_at\` bigint null, \`decided_by_id\` text null, \`decision_reason\` text null);`);
    this.addSql(`create index \`date_request_organisation_id_assignment_id_index\` on \`date_request\` (\`organisation_id\`, \`assignment_id\`);`);

    this.addSql(`create table \`delivery\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`channel\` text not null, \`recipient_id\` text not null, \`occasion\` text not null, \`group_ids\` mediumtext not null, \`urgent\` integer not null, \`need\` text not null, \`ordinary\` integer not null, \`due_at\` bigint null, \`asked_at\` bigint not null, \`state\` text not null, \`leave_at\` bigint not null, \`token\` text null, \`lease_until\` bigint null, \`attempted_at\` bigint null, \`first_tried_at\` bigint null, \`tries\` integer not null default 0, \`ended_at\` bigint null, \`reason\` text null, \`detail\` text null, \`broke_quiet\` integer not null default 0, \`undeliverable\` integer null);`);
    this.addSql(`create index \`delivery_organisation_id_state_leave_at_index\` on \`delivery\` (\`organisation_id\`, \`state\`, \`leave_at\`);`);
    this.addSql(`create index \`delivery_organisation_id_token_index\` on \`delivery\` (\`organisation_id\`, \`token\`);`);
    this.addSql(`create index \`delivery_organisation_id_recipient_id_ended_at_index\` on \`delivery\` (\`organisation_id\`, \`recipient_id\`, \`ended_at\`);`);
    this.addSql(`create index \`delivery_organisation_id_undeliverable_ended_at_id_index\` on \`delivery\` (\`organisation_id\`, \`undeliverable\`, \`ended_at\`, \`id\`);`);
    this.addSql(`create unique index \`delivery_organisation_id_channel_recipient_id_occasion_unique\` on \`delivery\` (\`organisation_id\`, \`channel\`, \`recipient_id\`, \`occasion\`);`);

    this.addSql(`create table \`department\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`parent_id\` text null, \`name\` text not null, \`path\` text not null, \`path_key\` text not null, \`lineage\` text not null);`);
    this.addSql(`create index \`department_organisation_id_lineage_index\` on \`department\` (\`organisation_id\`, \`lineage\`);`);
    this.addSql(`create unique index \`department_organisation_id_path_key_unique\` on \`department\` (\`organisation_id\`, \`path_key\`);`);

    this.addSql(`create table \`device_request\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`account_id\` text not null, \`invitation_id\` text not null, \`issued_by_id\` text null, \`device\` text null, \`requested_at\` bigint not null, \`expires_at\` bigint not null, \`state\` text not null, \`waiting\` integer null, \`answered_by_id\` text null, \`answered_at\` bigint null, \`reason\` text null);`);
    this.addSql(`create index \`device_request_organisation_id_waiting_index\` on \`device_request\` (\`organisation_id\`, \`waiting\`);`);
    this.addSql(`create index \`device_request_account_id_index\` on \`device_request\` (\`account_id\`);`);
    this.addSql(`create unique index \`device_request_organisation_id_person_id_waiting_unique\` on \`device_request\` (\`organisation_id\`, \`person_id\`, \`waiting\`);`);

    this.addSql(`create table \`digest_day\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`on_day\` text not null, \`token\` text not null);`);
    this.addSql(`create unique index \`digest_day_organisation_id_person_id_on_day_unique\` on \`digest_day\` (\`organisation_id\`, \`person_id\`, \`on_day\`);`);

    this.addSql(`create table \`disowned_signature\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`version_id\` text not null, \`person_id\` text not null, \`signature\` mediumtext not null, \`disowned_at\` bigint not null, \`asked_again_at\` bigint null);`);
    this.addSql(`create index \`disowned_signature_organisation_id_version_id_person_id_index\` on \`disowned_signature\` (\`organisation_id\`, \`version_id\`, \`person_id\`);`);

    this.addSql(`create table \`escalation\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null, \`task_id\` text not null, \`step\` text not null, \`to_person_id\` text not null, \`at\` bigint not null);`);
    this.addSql(`create unique index \`escalation_organisation_id_assignment_id_step_to_person_id_unique\` on \`escalation\` (\`organisation_id\`, \`assignment_id\`, \`step\`, \`to_person_id\`);`);

    this.addSql(`create table \`file_usage\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`owner_id\` text not null, \`n\` bigint not null);`);
    this.addSql(`create unique index \`file_usage_organisation_id_owner_id_unique\` on \`file_usage\` (\`organisation_id\`, \`owner_id\`);`);

    this.addSql(`create table \`role_grant\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`role\` text not null, \`scope_id\` text not null, \`granted_from\` bigint not null, \`granted_until\` bigint null, \`live\` integer null);`);
    this.addSql(`create index \`role_grant_organisation_id_scope_id_live_index\` on \`role_grant\` (\`organisation_id\`, \`scope_id\`, \`live\`);`);
    this.addSql(`create unique index \`role_grant_organisation_id_person_id_scope_id_role_live_unique\` on \`role_grant\` (\`organisation_id\`, \`person_id\`, \`scope_id\`, \`role\`, \`live\`);`);

    this.addSql(`create table \`work_group\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`name\` text not null, \`name_key\` text not null, \`purpose\` text not null, \`category_id\` text not null, \`department_id\` text not null, \`state\` text not null, \`created_at\` bigint not null, \`created_by_id\` text null);`);
    this.addSql(`create index \`work_group_organisation_id_name_index\` on \`work_group\` (\`organisation_id\`, \`name\`);`);
    this.addSql(`create index \`work_group_organisation_id_category_id_index\` on \`work_group\` (\`organisation_id\`, \`category_id\`);`);
    this.addSql(`create unique index \`work_group_organisation_id_name_key_unique\` on \`work_group\` (\`organisation_id\`, \`name_key\`);`);

    this.addSql(`create table \`group_bot\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`sealed_key\` text not null, \`last_four\` text not null, \`key_digest\` text not null, \`mentions\` integer not null, \`notices\` integer not null, \`summaries\` integer not null, \`saved_by_id\` text not null, \`saved_at\` bigint not null, \`ended_at\` bigint null, \`live\` integer null);`);
    this.addSql(`create unique index \`group_bot_organisation_id_group_id_live_unique\` on \`group_bot\` (\`organisation_id\`, \`group_id\`, \`live\`);`);

    this.addSql(`create table \`group_category\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`name\` text not null, \`name_key\` text not null, \`description\` text not null, \`position\` integer not null, \`approver\` text not null, \`office\` text not null, \`naming_pattern\` text not null, \`must_be_in\` text not null, \`admitter\` text not null, \`groups_per_owner\` integer null, \`approval_days\` integer not null, \`settings\` mediumtext not null, \`revision\` integer not null, \`live\` integer null, \`retire_reason\` text null, \`changed_at\` bigint not null, \`changed_by_id\` text null);`);
    this.addSql(`create unique index \`group_category_organisation_id_name_key_live_unique\` on \`group_category\` (\`organisation_id\`, \`name_key\`, \`live\`);`);

    this.addSql(`create table \`group_settings\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`step\` integer not null, \`from_on\` text not null, \`version_id\` text null, \`settings\` mediumtext not null, \`stated_at\` bigint not null);`);
    this.addSql(`create unique index \`group_settings_organisation_id_group_id_step_unique\` on \`group_settings\` (\`organisation_id\`, \`group_id\`, \`step\`);`);

    this.addSql(`create table \`group_hours\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`close_out_at\` text not null, \`periods\` text not null, \`confirm_within_minutes\` integer not null, \`pattern\` text null, \`pattern_starts_on\` text null, \`pattern_keeps_holidays\` integer null, \`set_by_id\` text not null, \`set_at\` bigint not null);`);
    this.addSql(`create unique index \`group_hours_organisation_id_group_id_unique\` on \`group_hours\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`create table \`inbox_item\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`kind\` text not null, \`title\` text not null, \`body\` text not null, \`subject_kind\` text null, \`subject_id\` text null, \`subject_on\` text null, \`group_id\` text null, \`occasion\` text not null, \`at\` bigint not null, \`held_until\` bigint null, \`broke_quiet\` integer not null default 0, \`read_at\` bigint null);`);
    this.addSql(`create index \`inbox_item_organisation_id_person_id_at_id_index\` on \`inbox_item\` (\`organisation_id\`, \`person_id\`, \`at\`, \`id\`);`);
    this.addSql(`create index \`inbox_item_organisation_id_subject_id_person_id_index\` on \`inbox_item\` (\`organisation_id\`, \`subject_id\`, \`person_id\`);`);
    this.addSql(`create unique index \`inbox_item_organisation_id_person_id_occasion_unique\` on \`inbox_item\` (\`organisation_id\`, \`person_id\`, \`occasion\`);`);

    this.addSql(`create table \`incident\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rise_on\` text null, \`raised\` integer not null, \`number\` text not null, \`group_id\` text not null, \`title\` text not null, \`person_id\` text not null, \`recorded_by_id\` text not null, \`recorded_at\` bigint not null, \`due_on\` text not null, \`state\` text not null, \`closed_by_id\` text null, \`closed_at\` bigint null, \`tap_id\` text null);`);
    this.addSql(`create index \`incident_organisation_id_group_id_id_index\` on \`incident\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`create index \`incident_organisation_id_person_id_state_id_index\` on \`incident\` (\`organisation_id\`, \`person_id\`, \`state\`, \`id\`);`);
    this.addSql(`create index \`incident_organisation_id_state_raised_index\` on \`incident\` (\`organisation_id\`, \`state\`, \`raised\`);`);
    this.addSql(`create index \`incident_organisation_id_rise_on_index\` on \`incident\` (\`organisation_id\`, \`rise_on\`);`);
    this.addSql(`create unique index \`incident_organisation_id_number_unique\` on \`incident\` (\`organisation_id\`, \`number\`);`);
    this.addSql(`create unique index \`incident_organisation_id_recorded_by_id_tap_id_unique\` on \`incident\` (\`organisation_id\`, \`recorded_by_id\`, \`tap_id\`);`);

    this.addSql(`create table \`installation\` (\`id\` text not null primary key, \`only\` integer not null, \`created_at\` bigint not null);`);
    this.addSql(`create unique index \`installation_only_unique\` on \`installation\` (\`only\`);`);

    this.addSql(`create table \`invitation\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`code_hash\` text not null, \`issued_by_id\` text null, \`consent_reason\` text null, \`issued_at\` bigint not null, \`expires_at\` bigint not null, \`used_at\` bigint null, \`revoked_at\` bigint null);`);
    this.addSql(`create index \`invitation_organisation_id_person_id_index\` on \`invitation\` (\`organisation_id\`, \`person_id\`);`);
    this.addSql(`create unique index \`invitation_code_hash_unique\` on \`invitation\` (\`code_hash\`);`);

    this.addSql(`create table \`issued_batch\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`week\` text not null, \`slot\` integer not null, \`request_hash\` text not null, \`answer\` mediumtext not null) without rowid /* in no order */;`);
    this.addSql(`create unique index \`issued_batch_organisation_id_person_id_week_slot_unique\` on \`issued_batch\` (\`organisation_id\`, \`person_id\`, \`week\`, \`slot\`);`);

    this.addSql(`create table \`journal_entry\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text null, \`actor_id\` text null, \`deed\` text not null, \`subject_id\` text not null, \`at\` bigint not null, \`content_hash\` text null, \`salt\` text not null, \`digest\` text not null);`);
    this.addSql(`create index \`journal_entry_organisation_id_subject_id_index\` on \`journal_entry\` (\`organisation_id\`, \`subject_id\`);`);

    this.addSql(`create table \`person_leave\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`from_on\` text not null, \`until_on\` text not null, \`begins_at\` bigint not null, \`ends_at\` bigint not null, \`reason\` text not null, \`stand_in_id\` text null, \`stand_in_state\` text not null, \`stand_in_answered_at\` bigint null, \`stand_in_reason\` text null, \`recorded_by_id\` text not null, \`recorded_at\` bigint not null, \`cancelled_at\` bigint null, \`cancelled_by_id\` text null, \`live\` integer null, \`turns_at\` bigint null);`);
    this.addSql(`create index \`person_leave_organisation_id_person_id_live_until_on_index\` on \`person_leave\` (\`organisation_id\`, \`person_id\`, \`live\`, \`until_on\`);`);
    this.addSql(`create index \`person_leave_organisation_id_person_id_live_ends_at_index\` on \`person_leave\` (\`organisation_id\`, \`person_id\`, \`live\`, \`ends_at\`);`);
    this.addSql(`create index \`person_leave_organisation_id_stand_in_id_live_until_on_index\` on \`person_leave\` (\`organisation_id\`, \`stand_in_id\`, \`live\`, \`until_on\`);`);
    this.addSql(`create index \`person_leave_organisation_id_live_ends_at_index\` on \`person_leave\` (\`organisation_id\`, \`live\`, \`ends_at\`);`);
    this.addSql(`create index \`person_leave_organisation_id_turns_at_index\` on \`person_leave\` (\`organisation_id\`, \`turns_at\`);`);

    this.addSql(`create table \`loss_check\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`loss_id\` text not null, \`by_id\` text not null, \`words\` text not null, \`false_report\` integer not null, \`at\` bigint not null);`);
    this.addSql(`create unique index \`loss_check_organisation_id_loss_id_by_id_unique\` on \`loss_check\` (\`organisation_id\`, \`loss_id\`, \`by_id\`);`);

    this.addSql(`create table \`loss_code\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`code_hash\` text not null, \`made_at\` bigint not null);`);
    this.addSql(`create unique index \`loss_code_code_hash_unique\` on \`loss_code\` (\`code_hash\`);`);
    this.addSql(`create unique index \`loss_code_organisation_id_person_id_unique\` on \`loss_code\` (\`organisation_id\`, \`person_id\`);`);

    this.addSql(`create table \`lost_account\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`reporter\` text not null, \`reported_by_id\` text null, \`kind\` text not null, \`source\` text null, \`words\` text null, \`lost_at\` bigint not null, \`reported_at\` bigint not null, \`ended_devices\` text not null, \`told\` integer not null, \`state\` text not null, \`live\` integer null, \`invited_at\` bigint null, \`ended_at\` bigint null, \`raised_at\` bigint null);`);
    this.addSql(`create index \`lost_account_organisation_id_live_reported_at_index\` on \`lost_account\` (\`organisation_id\`, \`live\`, \`reported_at\`);`);
    this.addSql(`create index \`lost_account_organisation_id_person_id_id_index\` on \`lost_account\` (\`organisation_id\`, \`person_id\`, \`id\`);`);
    this.addSql(`create unique index \`lost_account_organisation_id_person_id_live_unique\` on \`lost_account\` (\`organisation_id\`, \`person_id\`, \`live\`);`);

    this.addSql(`create table \`mediation\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rise_on\` text null, \`raised\` integer not null, \`number\` text not null, \`group_id\` text not null, \`other_group_id\` text null, \`title\` text not null, \`state\` text not null, \`started_by_id\` text not null, \`started_at\` bigint not null, \`mediator_id\` text null, \`outcome\` text null, \`revision\` integer not null, \`ended_at\` bigint null, \`tap_id\` text null);`);
    this.addSql(`create index \`mediation_organisation_id_group_id_state_index\` on \`mediation\` (\`organisation_id\`, \`group_id\`, \`state\`);`);
    this.addSql(`create index \`mediation_organisation_id_other_group_id_state_index\` on \`mediation\` (\`organisation_id\`, \`other_group_id\`, \`state\`);`);
    this.addSql(`create index \`mediation_organisation_id_mediator_id_id_index\` on \`mediation\` (\`organisation_id\`, \`mediator_id\`, \`id\`);`);
    this.addSql(`create index \`mediation_organisation_id_rise_on_index\` on \`mediation\` (\`organisation_id\`, \`rise_on\`);`);
    this.addSql(`create unique index \`mediation_organisation_id_number_unique\` on \`mediation\` (\`organisation_id\`, \`number\`);`);
    this.addSql(`create unique index \`mediation_organisation_id_started_by_id_tap_id_unique\` on \`mediation\` (\`organisation_id\`, \`started_by_id\`, \`tap_id\`);`);

    this.addSql(`create table \`mediation_party\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`mediation_id\` text not null, \`person_id\` text not null, \`confirmed_revision\` integer null, \`confirmed_at\` bigint null, \`receipt_id\` text null);`);
    this.addSql(`create index \`mediation_party_organisation_id_person_id_mediation_id_index\` on \`mediation_party\` (\`organisation_id\`, \`person_id\`, \`mediation_id\`);`);
    this.addSql(`create unique index \`mediation_party_organisation_id_mediation_id_person_id_unique\` on \`mediation_party\` (\`organisation_id\`, \`mediation_id\`, \`person_id\`);`);

    this.addSql(`create table \`mediator_objection\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`mediation_id\` text not null, \`mediator_id\` text not null, \`by_id\` text not null, \`at\` bigint not null);`);
    this.addSql(`create unique index \`mediator_objection_organisation_id_mediation_id_mediator_id_by_id_unique\` on \`mediator_objection\` (\`organisation_id\`, \`mediation_id\`, \`mediator_id\`, \`by_id\`);`);

    this.addSql(`create table \`membership\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`display_name\` text not null, \`joined_at\` bigint not null, \`added_by_id\` text null, \`join_reason\` text null, \`left_at\` bigint null, \`end_reason\` text null, \`live\` integer null);`);
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

    this.addSql(`create table \`notice_revision\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`notice_id\` text not null, \`number\` integer not null, \`subject\` text not null, \`purpose\` text not null, \`body\` mediumtext not null, \`change_note\` text null, \`due_at\` bigint null, \`file_ids\` text null, \`text_hash\` text not null, \`published_at\` bigint not null, \`published_by_id\` text not null);`);
    this.addSql(`create unique index \`notice_revision_organisation_id_notice_id_number_unique\` on \`notice_revision\` (\`organisation_id\`, \`notice_id\`, \`number\`);`);

    this.addSql(`create table \`notice_told\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`revision_id\` text not null, \`person_id\` text not null, \`by_person_id\` text not null, \`how\` text not null, \`at\` bigint not null);`);
    this.addSql(`create unique index \`notice_told_organisation_id_revision_id_person_id_unique\` on \`notice_told\` (\`organisation_id\`, \`revision_id\`, \`person_id\`);`);

    this.addSql(`create table \`nudge\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`by_person_id\` text null, \`subject_id\` text not null, \`at\` bigint not null);`);
    this.addSql(`create index \`nudge_organisation_id_subject_id_person_id_at_index\` on \`nudge\` (\`organisation_id\`, \`subject_id\`, \`person_id\`, \`at\`);`);

    this.addSql(`create table \`nudge_clock\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`nudged_at\` bigint not null, \`round_id\` text not null);`);
    this.addSql(`create unique index \`nudge_clock_organisation_id_person_id_unique\` on \`nudge_clock\` (\`organisation_id\`, \`person_id\`);`);

    this.addSql(`create table \`organisation\` (\`id\` text not null primary key, \`name\` text not null, \`time_zone\` text not null, \`is_demo\` integer not null, \`public_key\` text not null, \`first_admin_id\` text null, \`calendar_through\` integer not null default 2026, \`created_at\` bigint not null);`);

    this.addSql(`create table \`own_day\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`day\` text not null, \`kind\` text not null, \`note\` text not null, \`set_by_id\` text not null, \`set_at\` bigint not null);`);
    this.addSql(`create unique index \`own_day_organisation_id_day_unique\` on \`own_day\` (\`organisation_id\`, \`day\`);`);

    this.addSql(`create table \`person\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`staff_no\` text not null, \`staff_no_key\` text not null, \`name\` text not null, \`name_key\` text null, \`department_id\` text not null, \`title\` text null, \`search_key\` text not null, \`name_order\` text not null, \`phone\` text null, \`departed_at\` bigint null, \`created_at\` bigint not null);`);
    this.addSql(`create index \`person_organisation_id_department_id_index\` on \`person\` (\`organisation_id\`, \`department_id\`);`);
    this.addSql(`create index \`person_organisation_id_name_key_index\` on \`person\` (\`organisation_id\`, \`name_key\`);`);
    this.addSql(`create unique index \`person_organisation_id_staff_no_key_unique\` on \`person\` (\`organisation_id\`, \`staff_no_key\`);`);
    this.addSql(`create unique index \`person_organisation_id_staff_no_unique\` on \`person\` (\`organisation_id\`, \`staff_no\`);`);

    this.addSql(`create table \`population\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`asks_later_joiners\` integer not null, \`asked_at\` bigint not null, \`due_at\` bigint null, \`closed_at\` bigint null);`);

    this.addSql(`create table \`population_group\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`population_id\` text not null, \`group_id\` text not null, \`narrowing\` mediumtext null);`);
    this.addSql(`create index \`population_group_organisation_id_group_id_index\` on \`population_group\` (\`organisation_id\`, \`group_id\`);`);
    this.addSql(`create unique index \`population_group_organisation_id_population_id_group_id_unique\` on \`population_group\` (\`organisation_id\`, \`population_id\`, \`group_id\`);`);

    this.addSql(`create table \`pushed_event\` (\`id\` text not null primary key, \`at\` bigint not null);`);
    this.addSql(`create index \`pushed_event_at_index\` on \`pushed_event\` (\`at\`);`);

    this.addSql(`create table \`quiet_window\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`from_on\` text not null, \`quiet_from\` text not null, \`quiet_until\` text not null);`);
    this.addSql(`create unique index \`quiet_window_organisation_id_group_id_from_on_unique\` on \`quiet_window\` (\`organisation_id\`, \`group_id\`, \`from_on\`);`);

    this.addSql(`create table \`reach_choice\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`ordinary\` text not null, \`steps\` text not null, \`digest_at\` text not null, \`behind\` integer not null, \`behind_on\` text null);`);
    this.addSql(`create unique index \`reach_choice_organisation_id_person_id_unique\` on \`reach_choice\` (\`organisation_id\`, \`person_id\`);`);

    this.addSql(`create table \`receipt\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`kind\` text not null, \`subject_id\` text not null, \`title\` text not null, \`version_label\` text not null, \`statement\` text not null, \`text_hash\` text not null, \`at\` bigint not null, \`new_device\` integer not null, \`withdrawn_at\` bigint null, \`payload\` mediumtext not null, \`signature\` text not null);`);
    this.addSql(`create index \`receipt_organisation_id_person_id_id_index\` on \`receipt\` (\`organisation_id\`, \`person_id\`, \`id\`);`);

    this.addSql(`create table \`reminder\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`subject_kind\` text not null, \`subject_id\` text not null, \`due_at\` bigint not null, \`step\` text not null, \`at\` bigint not null, \`state\` text not null);`);
    this.addSql(`create index \`reminder_organisation_id_state_at_index\` on \`reminder\` (\`organisation_id\`, \`state\`, \`at\`);`);
    this.addSql(`create unique index \`reminder_organisation_id_subject_id_due_at_step_unique\` on \`reminder\` (\`organisation_id\`, \`subject_id\`, \`due_at\`, \`step\`);`);

    this.addSql(`create table \`report\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`number\` text not null, \`source\` text not null, \`kind\` text not null, \`text\` text not null, \`group_id\` text null, \`place\` text null, \`origin_kind\` text null, \`origin_id\` text null, \`reporter_id\` text null, \`tap_id\` text null, \`entered_by_id\` text null, \`code_digest\` text null, \`received_on\` text not null, \`received_at\` bigint null, \`handed_over\` integer not null, \`urgent\` integer not null, \`receiver\` text not null, \`state\` text not null, \`taken_by_id\` text null, \`first_word_due_on\` text not null, \`first_word_on\` text null, \`answer_due_on\` text null, \`last_word_on\` text not null, \`unread\` integer not null, \`outcome\` text null, \`outcome_text\` text null, \`closed_on\` text null, \`closed_by_id\` text null, \`joined_to_id\` text null, \`reopen_reason\` text null, \`case_id\` text null, \`incident_id\` text null, \`forwarded_to_id\` text null) without rowid /* in no order */;`);
    this.addSql(`create index \`report_organisation_id_state_received_on_id_index\` on \`report\` (\`organisation_id\`, \`state\`, \`received_on\`, \`id\`);`);
    this.addSql(`create index \`report_organisation_id_reporter_id_received_on_id_index\` on \`report\` (\`organisation_id\`, \`reporter_id\`, \`received_on\`, \`id\`);`);
    this.addSql(`create unique index \`report_organisation_id_number_unique\` on \`report\` (\`organisation_id\`, \`number\`);`);
    this.addSql(`create unique index \`report_organisation_id_code_digest_unique\` on \`report\` (\`organisation_id\`, \`code_digest\`);`);
    this.addSql(`create unique index \`report_organisation_id_reporter_id_tap_id_unique\` on \`report\` (\`organisation_id\`, \`reporter_id\`, \`tap_id\`);`);

    this.addSql(`create table \`reported_person\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`report_id\` text not null, \`person_id\` text not null, \`joined_from_id\` text null) without rowid /* in no order */;`);
    this.addSql(`create unique index \`reported_person_organisation_id_report_id_person_id_unique\` on \`reported_person\` (\`organisation_id\`, \`report_id\`, \`person_id\`);`);

    this.addSql(`create table \`report_message\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`report_id\` text not null, \`turn\` integer not null, \`side\` text not null, \`text\` text not null, \`by_id\` text null, \`said_on\` text not null, \`handed_over\` integer not null) without rowid /* in no order */;`);
    this.addSql(`create unique index \`report_message_organisation_id_report_id_turn_unique\` on \`report_message\` (\`organisation_id\`, \`report_id\`, \`turn\`);`);

    this.addSql(`create table \`report_note\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`report_id\` text not null, \`turn\` integer not null, \`text\` text not null, \`by_id\` text not null, \`noted_on\` text not null);`);
    this.addSql(`create unique index \`report_note_organisation_id_report_id_turn_unique\` on \`report_note\` (\`organisation_id\`, \`report_id\`, \`turn\`);`);

    this.addSql(`create table \`report_recusal\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`report_id\` text not null, \`person_id\` text not null, \`recused_on\` text not null);`);
    this.addSql(`create unique index \`report_recusal_organisation_id_report_id_person_id_unique\` on \`report_recusal\` (\`organisation_id\`, \`report_id\`, \`person_id\`);`);

    this.addSql(`create table \`report_settings\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`receivers\` text not null, \`first_word_days\` integer not null, \`answer_months\` integer not null, \`keep_months\` integer not null, \`appointed_id\` text null, \`first_hand_over\` integer not null, \`second_hand_over\` integer not null);`);
    this.addSql(`create unique index \`report_settings_organisation_id_unique\` on \`report_settings\` (\`organisation_id\`);`);

    this.addSql(`create table \`response_count\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`scope_id\` text not null, \`subject\` text not null, \`measure\` text not null, \`week\` text not null, \`minutes\` integer not null, \`n\` integer not null);`);
    this.addSql(`create unique index \`response_count_organisation_id_scope_id_subject_measure_week_minutes_unique\` on \`response_count\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`minutes\`);`);

    this.addSql(`create table \`response_fact\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`subject\` text not null, \`subject_id\` text not null, \`place_id\` text not null, \`person_id\` text not null, \`department_id\` text not null, \`lineage\` text not null, \`group_id\` text not null, \`by_person_id\` text not null, \`published_at\` bigint not null, \`delivered_at\` bigint null, \`opened_at\` bigint null, \`confirmed_at\` bigint null, \`planned_at\` bigint null, \`done_at\` bigint null, \`confirm_by\` bigint null, \`confirm_late\` integer not null, \`done_by\` bigint null, \`done_late\` integer not null, \`counted\` integer not null, \`awaited\` integer not null, \`week\` text not null, \`weekday\` integer not null, \`hour\` integer not null, \`late_published\` integer not null, \`short_deadline\` integer not null, \`carries\` integer not null, \`work_to_confirm\` integer null, \`work_to_complete\` integer null, \`work_delivered\` integer null, \`work_opened\` integer null, \`work_confirmed\` integer null, \`work_planned\` integer null, \`work_done\` integer null, \`wall_to_confirm\` integer null, \`wall_to_complete\` integer null, \`wall_delivered\` integer null, \`wall_opened\` integer null, \`wall_confirmed\` integer null, \`wall_planned\` integer null, \`wall_done\` integer null);`);
    this.addSql(`create index \`response_fact_organisation_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`response_fact_organisation_id_group_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`group_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`response_fact_organisation_id_department_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`department_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`response_fact_organisation_id_person_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`person_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`response_fact_organisation_id_by_person_id_published_at_id_index\` on \`response_fact\` (\`organisation_id\`, \`by_person_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create unique index \`response_fact_organisation_id_place_id_published_at_unique\` on \`response_fact\` (\`organisation_id\`, \`place_id\`, \`published_at\`);`);

    this.addSql(`create table \`response_histogram\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`scope_id\` text not null, \`subject\` text not null, \`measure\` text not null, \`week\` text not null, \`band\` integer not null, \`counts\` mediumtext not null);`);
    this.addSql(`create unique index \`response_histogram_organisation_id_scope_id_subject_measure_week_band_unique\` on \`response_histogram\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`);`);

    this.addSql(`create table \`response_part_count\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`scope_id\` text not null, \`kind\` text not null, \`part_id\` text not null, \`week\` text not null, \`counts\` mediumtext not null);`);
    this.addSql(`create unique index \`response_part_count_organisation_id_scope_id_kind_week_part_id_unique\` on \`response_part_count\` (\`organisation_id\`, \`scope_id\`, \`kind\`, \`week\`, \`part_id\`);`);

    this.addSql(`create table \`revision_proposal\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rulebook_id\` text not null, \`clause_key\` text not null, \`version_id\` text not null, \`version_number\` integer not null, \`proposer_id\` text not null, \`text\` mediumtext not null, \`reason\` text not null, \`proposed_at\` bigint not null, \`due_on\` text not null, \`state\` text not null, \`waiting\` integer null, \`raised_at\` bigint null, \`decided_by_id\` text null, \`decided_at\` bigint null, \`decision_reason\` text null, \`taken_into_id\` text null, \`tap_id\` text null);`);
    this.addSql(`create index \`revision_proposal_organisation_id_rulebook_id_id_index\` on \`revision_proposal\` (\`organisation_id\`, \`rulebook_id\`, \`id\`);`);
    this.addSql(`create index \`revision_proposal_organisation_id_waiting_due_on_index\` on \`revision_proposal\` (\`organisation_id\`, \`waiting\`, \`due_on\`);`);
    this.addSql(`create index \`revision_proposal_organisation_id_taken_into_id_index\` on \`revision_proposal\` (\`organisation_id\`, \`taken_into_id\`);`);
    this.addSql(`create unique index \`revision_proposal_organisation_id_proposer_id_tap_id_unique\` on \`revision_proposal\` (\`organisation_id\`, \`proposer_id\`, \`tap_id\`);`);

    this.addSql(`create table \`rulebook\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`title\` text not null, \`applies_to_all\` integer not null, \`current_version_id\` text null, \`all_until_on\` text null, \`all_version_id\` text null, \`created_by_id\` text not null, \`created_at\` bigint not null);`);
    this.addSql(`create index \`rulebook_organisation_id_id_index\` on \`rulebook\` (\`organisation_id\`, \`id\`);`);

    this.addSql(`create table \`rulebook_group\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rulebook_id\` text not null, \`group_id\` text not null, \`live\` integer not null, \`until_on\` text null, \`version_id\` text null);`);
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

    this.addSql(`create table \`rules_version\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rulebook_id\` text not null, \`number\` integer not null, \`state\` text not null, \`pending\` integer null, \`title\` text not null, \`stated_change\` text not null, \`interpreting_office\` text not null, \`effective_on\` text not null, \`sign_by_on\` text not null, \`applies_to_all\` integer not null, \`group_ids\` mediumtext not null, \`settings\` mediumtext not null, \`blocks\` mediumtext not null, \`chosen\` mediumtext not null, \`clauses\` mediumtext not null, \`comprehension\` mediumtext not null, \`law_judgements\` mediumtext not null, \`text_hash\` text not null, \`duty_count\` integer not null, \`question_count\` integer not null, \`reading_minutes\` integer not null, \`drafted_by_id\` text not null, \`revision\` integer not null, \`submitted_by_id\` text null, \`submitted_at\` bigint null, \`return_reason\` text null, \`returned_by_id\` text null, \`returned_at\` bigint null, \`approved_by_id\` text null, \`approved_at\` bigint null, \`published_by_id\` text null, \`published_at\` bigint null, \`updated_at\` bigint not null);`);
    this.addSql(`create index \`rules_version_organisation_id_pending_index\` on \`rules_version\` (\`organisation_id\`, \`pending\`);`);
    this.addSql(`create unique index \`rules_version_organisation_id_rulebook_id_number_unique\` on \`rules_version\` (\`organisation_id\`, \`rulebook_id\`, \`number\`);`);
    this.addSql(`create unique index \`rules_version_organisation_id_rulebook_id_pending_unique\` on \`rules_version\` (\`organisation_id\`, \`rulebook_id\`, \`pending\`);`);

    this.addSql(`create table \`session\` (\`id\` text not null primary key, \`token_hash\` text not null, \`account_id\` text not null, \`organisation_id\` text null, \`person_id\` text null, \`device\` text null, \`opened_at\` bigint not null, \`expires_at\` bigint not null, \`ended_at\` bigint null, \`lost_at\` bigint null);`);
    this.addSql(`create index \`session_person_id_index\` on \`session\` (\`person_id\`);`);
    this.addSql(`create index \`session_account_id_index\` on \`session\` (\`account_id\`);`);
    this.addSql(`create unique index \`session_token_hash_unique\` on \`session\` (\`token_hash\`);`);

    this.addSql(`create table \`spent_token\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`week\` text not null) without rowid /* in no order */;`);
    this.addSql(`create index \`spent_token_organisation_id_week_index\` on \`spent_token\` (\`organisation_id\`, \`week\`);`);

    this.addSql(`create table \`stored_file\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`uploaded_by_id\` text not null, \`purpose\` text not null, \`subject_id\` text null, \`name\` text not null, \`media_type\` text not null, \`bytes\` integer not null, \`sha256\` text not null, \`storage_key\` text not null, \`uploaded_at\` bigint not null, \`attached_at\` bigint null, \`removed_at\` bigint null, \`expires_at\` bigint null);`);
    this.addSql(`create index \`stored_file_organisation_id_subject_id_purpose_index\` on \`stored_file\` (\`organisation_id\`, \`subject_id\`, \`purpose\`);`);
    this.addSql(`create index \`stored_file_organisation_id_expires_at_index\` on \`stored_file\` (\`organisation_id\`, \`expires_at\`);`);
    this.addSql(`create index \`stored_file_organisation_id_uploaded_by_id_attached_at_index\` on \`stored_file\` (\`organisation_id\`, \`uploaded_by_id\`, \`attached_at\`);`);
    this.addSql(`create index \`stored_file_organisation_id_storage_key_index\` on \`stored_file\` (\`organisation_id\`, \`storage_key\`);`);

    this.addSql(`create table \`subscription_grant\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`account_id\` text not null, \`purpose\` text not null, \`origin\` text not null, \`state\` text not null, \`granted_at\` bigint not null, \`ended_at\` bigint null);`);
    this.addSql(`create index \`subscription_grant_organisation_id_person_id_state_purpose_index\` on \`subscription_grant\` (\`organisation_id\`, \`person_id\`, \`state\`, \`purpose\`);`);
    this.addSql(`create unique index \`subscription_grant_organisation_id_account_id_purpose_origin_unique\` on \`subscription_grant\` (\`organisation_id\`, \`account_id\`, \`purpose\`, \`origin\`);`);

    this.addSql(`create table \`subscription_word\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`account_id\` text not null, \`purpose\` text not null, \`answer\` text not null, \`answered_at\` bigint not null);`);
    this.addSql(`create unique index \`subscription_word_organisation_id_account_id_purpose_unique\` on \`subscription_word\` (\`organisation_id\`, \`account_id\`, \`purpose\`);`);

    this.addSql(`create table \`suggestion\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`rise_on\` text null, \`raised\` integer not null, \`kind\` text not null, \`author_id\` text null, \`place\` text not null, \`group_id\` text null, \`department_id\` text null, \`title\` text not null, \`filed_at\` bigint not null, \`state\` text not null, \`forwarded_by_id\` text null, \`answered_by_id\` text null, \`answered_at\` bigint null, \`thanked\` integer not null, \`author_consents\` integer null, \`answerer_consents\` integer null, \`published_at\` bigint null, \`tap_id\` text null);`);
    this.addSql(`create index \`suggestion_organisation_id_author_id_id_index\` on \`suggestion\` (\`organisation_id\`, \`author_id\`, \`id\`);`);
    this.addSql(`create index \`suggestion_organisation_id_answered_by_id_id_index\` on \`suggestion\` (\`organisation_id\`, \`answered_by_id\`, \`id\`);`);
    this.addSql(`create index \`suggestion_organisation_id_state_id_index\` on \`suggestion\` (\`organisation_id\`, \`state\`, \`id\`);`);
    this.addSql(`create index \`suggestion_organisation_id_published_at_id_index\` on \`suggestion\` (\`organisation_id\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`suggestion_organisation_id_rise_on_index\` on \`suggestion\` (\`organisation_id\`, \`rise_on\`);`);
    this.addSql(`create unique index \`suggestion_organisation_id_author_id_tap_id_unique\` on \`suggestion\` (\`organisation_id\`, \`author_id\`, \`tap_id\`);`);

    this.addSql(`create table \`tap_review\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`loss_id\` text not null, \`person_id\` text not null, \`kind\` text not null, \`tap_id\` text not null, \`title\` text not null, \`group_id\` text null, \`tapped_at\` bigint not null, \`verdict\` text not null, \`asked_again\` integer not null, \`reviewed_at\` bigint not null);`);
    this.addSql(`create index \`tap_review_organisation_id_person_id_id_index\` on \`tap_review\` (\`organisation_id\`, \`person_id\`, \`id\`);`);
    this.addSql(`create unique index \`tap_review_organisation_id_kind_tap_id_unique\` on \`tap_review\` (\`organisation_id\`, \`kind\`, \`tap_id\`);`);

    this.addSql(`create table \`task\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`kind\` text not null, \`state\` text not null, \`assigner_id\` text not null, \`department_id\` text null, \`goal\` text not null, \`requirements\` mediumtext not null, \`assigned_at\` bigint not null, \`original_due_at\` bigint not null, \`due_at\` bigint not null, \`ended_at\` bigint null, \`cancelled_by_id\` text null, \`cancel_reason\` text null, \`tap_id\` text null);`);
    this.addSql(`create index \`task_organisation_id_group_id_id_index\` on \`task\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`create index \`task_organisation_id_assigner_id_id_index\` on \`task\` (\`organisation_id\`, \`assigner_id\`, \`id\`);`);
    this.addSql(`create index \`task_organisation_id_group_id_state_index\` on \`task\` (\`organisation_id\`, \`group_id\`, \`state\`);`);
    this.addSql(`create index \`task_organisation_id_assigner_id_state_index\` on \`task\` (\`organisation_id\`, \`assigner_id\`, \`state\`);`);
    this.addSql(`create unique index \`task_organisation_id_assigner_id_tap_id_unique\` on \`task\` (\`organisation_id\`, \`assigner_id\`, \`tap_id\`);`);

    this.addSql(`create table \`task_event\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`task_id\` text not null, \`assignment_id\` text null, \`actor_id\` text null, \`person_id\` text null, \`kind\` text not null, \`at\` bigint not null, \`text\` text null, \`until_at\` bigint null, \`on_day\` text null, \`tap_id\` text null);`);
    this.addSql(`create index \`task_event_organisation_id_task_id_id_index\` on \`task_event\` (\`organisation_id\`, \`task_id\`, \`id\`);`);
    this.addSql(`create unique index \`task_event_organisation_id_task_id_actor_id_tap_id_unique\` on \`task_event\` (\`organisation_id\`, \`task_id\`, \`actor_id\`, \`tap_id\`);`);

    this.addSql(`create table \`token_key\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`from_week\` text not null, \`public_key\` text not null, \`sealed_key\` text not null, \`signature\` text not null);`);
    this.addSql(`create unique index \`token_key_organisation_id_from_week_unique\` on \`token_key\` (\`organisation_id\`, \`from_week\`);`);

    this.addSql(`create table \`incident_department\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`incident_id\` text not null, \`department_id\` text not null, \`told_at\` bigint not null, \`seen_by_id\` text null, \`seen_at\` bigint null);`);
    this.addSql(`create index \`incident_department_organisation_id_seen_at_department_id_index\` on \`incident_department\` (\`organisation_id\`, \`seen_at\`, \`department_id\`);`);
    this.addSql(`create unique index \`incident_department_organisation_id_incident_id_department_id_unique\` on \`incident_department\` (\`organisation_id\`, \`incident_id\`, \`department_id\`);`);

    this.addSql(`create table \`group_topic\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`topic\` text not null, \`topic_key\` text not null, \`instead\` text not null, \`state\` text not null, \`asking\` integer null, \`by_id\` text not null, \`at\` bigint not null, \`tap_id\` text null, \`ended_at\` bigint null, \`ended_by_id\` text null, \`end_reason\` text null, \`rulebook_id\` text null, \`clause_key\` text null);`);
    this.addSql(`create index \`group_topic_organisation_id_group_id_id_index\` on \`group_topic\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`create unique index \`group_topic_organisation_id_group_id_topic_key_asking_unique\` on \`group_topic\` (\`organisation_id\`, \`group_id\`, \`topic_key\`, \`asking\`);`);
    this.addSql(`create unique index \`group_topic_organisation_id_by_id_tap_id_unique\` on \`group_topic\` (\`organisation_id\`, \`by_id\`, \`tap_id\`);`);

    this.addSql(`create table \`topic_voice\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`topic_id\` text not null, \`person_id\` text not null, \`agreed_at\` bigint not null);`);
    this.addSql(`create unique index \`topic_voice_organisation_id_topic_id_person_id_unique\` on \`topic_voice\` (\`organisation_id\`, \`topic_id\`, \`person_id\`);`);

    this.addSql(`create table \`violation_case\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`number\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`kind_key\` text not null, \`kind_name\` text not null, \`kind_at_once\` integer not null, \`happened_at\` bigint not null, \`place\` text not null, \`what_happened\` text not null, \`act_key\` text null, \`version_id\` text null, \`version_number\` integer null, \`clause_key\` text null, \`clause_label\` text null, \`clause_text\` mediumtext null, \`signed_at\` bigint null, \`cites_nothing\` text null, \`settings\` mediumtext not null, \`reported_by_id\` text null, \`harmed_id\` text null, \`kept_from\` text null, \`recorded_by_id\` text not null, \`recorded_at\` bigint not null, \`state\` text not null, \`heard_from_at\` bigint null, \`hear_until\` bigint null, \`side\` mediumtext null, \`side_stated_at\` bigint null, \`says_corrected\` integer not null, \`correction\` text null, \`correction_asked_at\` bigint null, \`closed_at\` bigint null, \`closed_by_id\` text null, \`close_reason\` text null);`);
    this.addSql(`create index \`violation_case_organisation_id_group_id_id_index\` on \`violation_case\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`create index \`violation_case_organisation_id_person_id_id_index\` on \`violation_case\` (\`organisation_id\`, \`person_id\`, \`id\`);`);
    this.addSql(`create unique index \`violation_case_organisation_id_number_unique\` on \`violation_case\` (\`organisation_id\`, \`number\`);`);
    this.addSql(`create unique index \`violation_case_organisation_id_group_id_person_id_act_key_unique\` on \`violation_case\` (\`organisation_id\`, \`group_id\`, \`person_id\`, \`act_key\`);`);

    this.addSql(`create table \`voice_days\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`days\` integer not null);`);
    this.addSql(`create unique index \`voice_days_organisation_id_unique\` on \`voice_days\` (\`organisation_id\`);`);

    this.addSql(`create table \`voice_note\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`about_id\` text not null, \`kind\` text not null, \`text\` text not null, \`held_on\` text null, \`by_id\` text null, \`at\` bigint not null);`);
    this.addSql(`create index \`voice_note_organisation_id_about_id_id_index\` on \`voice_note\` (\`organisation_id\`, \`about_id\`, \`id\`);`);
    this.addSql(`create index \`voice_note_organisation_id_by_id_id_index\` on \`voice_note\` (\`organisation_id\`, \`by_id\`, \`id\`);`);

    this.addSql(`create table \`written_node\` (\`id\` text not null primary key, \`seen_at\` bigint not null);`);
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
