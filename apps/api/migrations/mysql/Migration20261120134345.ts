import { Migration } from '@mikro-orm/migrations';

export class Migration20261120134345 extends Migration {

  override name = 'Migration20261120134345';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_assigner_id_live_index\`;`);
    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_person_id_live_day_on_index\`;`);
    this.addSql(`alter table \`assignment\` add \`receipt_id\` varchar(36) null;`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_person_id_state_day_on_index\` (\`organisation_id\`, \`person_id\`, \`state\`, \`day_on\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_assigner_id_state_index\` (\`organisation_id\`, \`assigner_id\`, \`state\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_department_id_state_index\` (\`organisation_id\`, \`department_id\`, \`state\`);`);

    this.addSql(`alter table \`carry_over\` add \`was_planned_at\` bigint null;`);

    this.addSql(`alter table \`inbox_item\` add \`task_id\` varchar(36) null;`);

    this.addSql(`alter table \`task_event\` add \`tap_id\` varchar(36) null;`);
    this.addSql(`alter table \`task_event\` add unique \`task_event_organisation_id_task_id_actor_id_tap_id_unique\` (\`organisation_id\`, \`task_id\`, \`actor_id\`, \`tap_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_person_id_state_day_on_index\`;`);
    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_assigner_id_state_index\`;`);
    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_department_id_state_index\`;`);
    this.addSql(`alter table \`assignment\` drop column \`receipt_id\`;`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_assigner_id_live_index\` (\`organisation_id\`, \`assigner_id\`, \`live\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_person_id_live_day_on_index\` (\`organisation_id\`, \`person_id\`, \`live\`, \`day_on\`);`);

    this.addSql(`alter table \`carry_over\` drop column \`was_planned_at\`;`);

    this.addSql(`alter table \`inbox_item\` drop column \`task_id\`;`);

    this.addSql(`alter table \`task_event\` drop index \`task_event_organisation_id_task_id_actor_id_tap_id_unique\`;`);
    this.addSql(`alter table \`task_event\` drop column \`tap_id\`;`);
  }

}
