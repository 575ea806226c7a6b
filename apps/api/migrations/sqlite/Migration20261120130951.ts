import { Migration } from '@mikro-orm/migrations';

export class Migration20261120130951 extends Migration {

  override name = 'Migration20261120130951';

  override up(): void | Promise<void> {
    this.addSql(`create table \`accountability_item\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null, \`task_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`head_id\` text null, \`occasion\` text not null, \`opened_at\` bigint not null, \`answer\` text null, \`answered_at\` bigint null, \`answered_by_id\` text null);`);
    this.addSql(`create index \`accountability_item_organisation_id_head_id_id_index\` on \`accountability_item\` (\`organisation_id\`, \`head_id\`, \`id\`);`);
    this.addSql(`create unique index \`accountability_item_organisation_id_assignment_id_occasion_unique\` on \`accountability_item\` (\`organisation_id\`, \`assignment_id\`, \`occasion\`);`);

    this.addSql(`create table \`assignment\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`task_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`department_id\` text not null, \`assigner_id\` text not null, \`role\` text not null, \`state\` text not null, \`live\` integer null, \`asked_at\` bigint not null, \`reachable\` integer not null, \`opened_at\` bigint null, \`confirm_by\` bigint not null, \`confirmed_at\` bigint null, \`confirm_late\` integer not null, \`method\` text null, \`cannot_reason\` text null, \`plan\` text null, \`planned_at\` bigint null, \`original_due_at\` bigint not null, \`due_at\` bigint not null, \`day_on\` text not null, \`done_at\` bigint null, \`done_on\` text null, \`done_late\` integer not null, \`result\` text null, \`accepted_at\` bigint null, \`return_reason\` text null, \`carries\` integer not null, \`blocked_on\` text null, \`blocked_at\` bigint null, \`waits_for\` text null, \`next_step\` text null, \`next_step_at\` bigint null, \`stand_in_for_id\` text null, \`from_assignment_id\` text null, \`ended_at\` bigint null, \`end\` text null, \`end_reason\` text null);`);
    this.addSql(`create index \`assignment_organisation_id_person_id_live_day_on_index\` on \`assignment\` (\`organisation_id\`, \`person_id\`, \`live\`, \`day_on\`);`);
    this.addSql(`create index \`assignment_organisation_id_group_id_day_on_index\` on \`assignment\` (\`organisation_id\`, \`group_id\`, \`day_on\`);`);
    this.addSql(`create index \`assignment_organisation_id_assigner_id_live_index\` on \`assignment\` (\`organisation_id\`, \`assigner_id\`, \`live\`);`);
    this.addSql(`create index \`assignment_next_step_at_index\` on \`assignment\` (\`next_step_at\`);`);
    this.addSql(`create unique index \`assignment_organisation_id_task_id_person_id_live_unique\` on \`assignment\` (\`organisation_id\`, \`task_id\`, \`person_id\`, \`live\`);`);

    this.addSql(`create table \`carry_over\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null, \`task_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`number\` integer not null, \`from_on\` text not null, \`to_on\` text not null, \`reason\` text not null, \`note\` text null, \`at\` bigint not null, \`undone_at\` bigint null, \`live\` integer null);`);
    this.addSql(`create index \`carry_over_organisation_id_group_id_from_on_index\` on \`carry_over\` (\`organisation_id\`, \`group_id\`, \`from_on\`);`);
    this.addSql(`create unique index \`carry_over_organisation_id_assignment_id_from_on_live_unique\` on \`carry_over\` (\`organisation_id\`, \`assignment_id\`, \`from_on\`, \`live\`);`);

    this.addSql(`create table \`date_request\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null, \`task_id\` text not null, \`group_id\` text not null, \`person_id\` text not null, \`wanted_at\` bigint not null, \`was_due_at\` bigint not null, \`reason\` text null, \`at\` bigint not null, \`state\` text not null, \`decided_at\` bigint null, \`decided_by_id\` text null, \`decision_reason\` text null);`);
    this.addSql(`create index \`date_request_organisation_id_assignment_id_index\` on \`date_request\` (\`organisation_id\`, \`assignment_id\`);`);

    this.addSql(`create table \`escalation\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`assignment_id\` text not null, \`task_id\` text not null, \`step\` text not null, \`to_person_id\` text not null, \`at\` bigint not null);`);
    this.addSql(`create unique index \`escalation_organisation_id_assignment_id_step_to_person_id_unique\` on \`escalation\` (\`organisation_id\`, \`assignment_id\`, \`step\`, \`to_person_id\`);`);

    this.addSql(`create table \`task\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`kind\` text not null, \`state\` text not null, \`assigner_id\` text not null, \`department_id\` text null, \`goal\` text not null, \`requirements\` mediumtext not null, \`assigned_at\` bigint not null, \`original_due_at\` bigint not null, \`due_at\` bigint not null, \`ended_at\` bigint null, \`cancelled_by_id\` text null, \`cancel_reason\` text null, \`tap_id\` text null);`);
    this.addSql(`create index \`task_organisation_id_group_id_id_index\` on \`task\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`create index \`task_organisation_id_assigner_id_id_index\` on \`task\` (\`organisation_id\`, \`assigner_id\`, \`id\`);`);
    this.addSql(`create unique index \`task_organisation_id_assigner_id_tap_id_unique\` on \`task\` (\`organisation_id\`, \`assigner_id\`, \`tap_id\`);`);

    this.addSql(`create table \`task_event\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`task_id\` text not null, \`assignment_id\` text null, \`actor_id\` text null, \`person_id\` text null, \`kind\` text not null, \`at\` bigint not null, \`text\` text null, \`until_at\` bigint null, \`on_day\` text null);`);
    this.addSql(`create index \`task_event_organisation_id_task_id_id_index\` on \`task_event\` (\`organisation_id\`, \`task_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`accountability_item\`;`);
    this.addSql(`drop table if exists \`assignment\`;`);
    this.addSql(`drop table if exists \`carry_over\`;`);
    this.addSql(`drop table if exists \`date_request\`;`);
    this.addSql(`drop table if exists \`escalation\`;`);
    this.addSql(`drop table if exists \`task\`;`);
    this.addSql(`drop table if exists \`task_event\`;`);
  }

}
