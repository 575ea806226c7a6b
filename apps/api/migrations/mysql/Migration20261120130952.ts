import { Migration } from '@mikro-orm/migrations';

export class Migration20261120130952 extends Migration {

  override name = 'Migration20261120130952';

  override up(): void | Promise<void> {
    this.addSql(`create table \`accountability_item\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`head_id\` varchar(36) null, \`occasion\` varchar(20) not null, \`opened_at\` bigint not null, \`answer\` varchar(1000) null, \`answered_at\` bigint null, \`answered_by_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`accountability_item\` add index \`accountability_item_organisation_id_head_id_id_index\` (\`organisation_id\`, \`head_id\`, \`id\`);`);
    this.addSql(`alter table \`accountability_item\` add unique \`accountability_item_organisation_id_assignment_id__f76a4_unique\` (\`organisation_id\`, \`assignment_id\`, \`occasion\`);`);

    this.addSql(`create table \`assignment\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`department_id\` varchar(36) not null, \`assigner_id\` varchar(36) not null, \`role\` varchar(20) not null, \`state\` varchar(20) not null, \`live\` int null, \`asked_at\` bigint not null, \`reachable\` int not null, \`opened_at\` bigint null, \`confirm_by\` bigint not null, \`confirmed_at\` bigint null, \`confirm_late\` int not null, \`method\` varchar(20) null, \`cannot_reason\` varchar(20) null, \`plan\` varchar(300) null, \`planned_at\` bigint null, \`original_due_at\` bigint not null, \`due_at\` bigint not null, \`day_on\` varchar(10) not null, \`done_at\` bigint null, \`done_on\` varchar(10) null, \`done_late\` int not null, \`result\` varchar(1000) null, \`accepted_at\` bigint null, \`return_reason\` varchar(200) null, \`carries\` int not null, \`blocked_on\` varchar(10) null, \`blocked_at\` bigint null, \`waits_for\` varchar(40) null, \`next_step\` varchar(20) null, \`next_step_at\` bigint null, \`stand_in_for_id\` varchar(36) null, \`from_assignment_id\` varchar(36) null, \`ended_at\` bigint null, \`end\` varchar(20) null, \`end_reason\` varchar(200) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_person_id_live_day_on_index\` (\`organisation_id\`, \`person_id\`, \`live\`, \`day_on\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_group_id_day_on_index\` (\`organisation_id\`, \`group_id\`, \`day_on\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_assigner_id_live_index\` (\`organisation_id\`, \`assigner_id\`, \`live\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_next_step_at_index\` (\`next_step_at\`);`);
    this.addSql(`alter table \`assignment\` add unique \`assignment_organisation_id_task_id_person_id_live_unique\` (\`organisation_id\`, \`task_id\`, \`person_id\`, \`live\`);`);

    this.addSql(`create table \`carry_over\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`number\` int not null, \`from_on\` varchar(10) not null, \`to_on\` varchar(10) not null, \`reason\` varchar(20) not null, \`note\` varchar(200) null, \`at\` bigint not null, \`undone_at\` bigint null, \`live\` int null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`carry_over\` add index \`carry_over_organisation_id_group_id_from_on_index\` (\`organisation_id\`, \`group_id\`, \`from_on\`);`);
    this.addSql(`alter table \`carry_over\` add unique \`carry_over_organisation_id_assignment_id_from_on_live_unique\` (\`organisation_id\`, \`assignment_id\`, \`from_on\`, \`live\`);`);

    this.addSql(`create table \`date_request\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`wanted_at\` bigint not null, \`was_due_at\` bigint not null, \`reason\` varchar(200) null, \`at\` bigint not null, \`state\` varchar(20) not null, \`decided_at\` bigint null, \`decided_by_id\` varchar(36) null, \`decision_reason\` varchar(200) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`date_request\` add index \`date_request_organisation_id_assignment_id_index\` (\`organisation_id\`, \`assignment_id\`);`);

    this.addSql(`create table \`escalation\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`step\` varchar(20) not null, \`to_person_id\` varchar(36) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`escalation\` add unique \`escalation_organisation_id_assignment_id_step_to_p_9c87b_unique\` (\`organisation_id\`, \`assignment_id\`, \`step\`, \`to_person_id\`);`);

    this.addSql(`create table \`task\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`kind\` varchar(20) not null, \`state\` varchar(20) not null, \`assigner_id\` varchar(36) not null, \`department_id\` varchar(36) null, \`goal\` varchar(80) not null, \`requirements\` mediumtext not null, \`assigned_at\` bigint not null, \`original_due_at\` bigint not null, \`due_at\` bigint not null, \`ended_at\` bigint null, \`cancelled_by_id\` varchar(36) null, \`cancel_reason\` varchar(200) null, \`tap_id\` varchar(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`task\` add index \`task_organisation_id_group_id_id_index\` (\`organisation_id\`, \`group_id\`, \`id\`);`);
    this.addSql(`alter table \`task\` add index \`task_organisation_id_assigner_id_id_index\` (\`organisation_id\`, \`assigner_id\`, \`id\`);`);
    this.addSql(`alter table \`task\` add unique \`task_organisation_id_assigner_id_tap_id_unique\` (\`organisation_id\`, \`assigner_id\`, \`tap_id\`);`);

    this.addSql(`create table \`task_event\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`assignment_id\` varchar(36) null, \`actor_id\` varchar(36) null, \`person_id\` varchar(36) null, \`kind\` varchar(30) not null, \`at\` bigint not null, \`text\` varchar(1000) null, \`until_at\` bigint null, \`on_day\` varchar(10) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`task_event\` add index \`task_event_organisation_id_task_id_id_index\` (\`organisation_id\`, \`task_id\`, \`id\`);`);
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
