import { Migration } from '@mikro-orm/migrations';

export class Migration20261120134337 extends Migration {

  override name = 'Migration20261120134337';

  override up(): void | Promise<void> {
    this.addSql(`drop index \`assignment_organisation_id_assigner_id_live_index\`;`);
    this.addSql(`drop index \`assignment_organisation_id_person_id_live_day_on_index\`;`);
    this.addSql(`alter table \`assignment\` add column \`receipt_id\` text null;`);
    this.addSql(`create index \`assignment_organisation_id_person_id_state_day_on_index\` on \`assignment\` (\`organisation_id\`, \`person_id\`, \`state\`, \`day_on\`);`);
    this.addSql(`create index \`assignment_organisation_id_assigner_id_state_index\` on \`assignment\` (\`organisation_id\`, \`assigner_id\`, \`state\`);`);
    this.addSql(`create index \`assignment_organisation_id_department_id_state_index\` on \`assignment\` (\`organisation_id\`, \`department_id\`, \`state\`);`);

    this.addSql(`alter table \`carry_over\` add column \`was_planned_at\` bigint null;`);

    this.addSql(`alter table \`inbox_item\` add column \`task_id\` text null;`);

    this.addSql(`alter table \`task_event\` add column \`tap_id\` text null;`);
    this.addSql(`create unique index \`task_event_organisation_id_task_id_actor_id_tap_id_unique\` on \`task_event\` (\`organisation_id\`, \`task_id\`, \`actor_id\`, \`tap_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`assignment_organisation_id_person_id_state_day_on_index\`;`);
    this.addSql(`drop index \`assignment_organisation_id_assigner_id_state_index\`;`);
    this.addSql(`drop index \`assignment_organisation_id_department_id_state_index\`;`);
    this.addSql(`alter table \`assignment\` drop column \`receipt_id\`;`);
    this.addSql(`create index \`assignment_organisation_id_assigner_id_live_index\` on \`assignment\` (\`organisation_id\`, \`assigner_id\`, \`live\`);`);
    this.addSql(`create index \`assignment_organisation_id_person_id_live_day_on_index\` on \`assignment\` (\`organisation_id\`, \`person_id\`, \`live\`, \`day_on\`);`);

    this.addSql(`alter table \`carry_over\` drop column \`was_planned_at\`;`);

    this.addSql(`alter table \`inbox_item\` drop column \`task_id\`;`);

    this.addSql(`drop index \`task_event_organisation_id_task_id_actor_id_tap_id_unique\`;`);
    this.addSql(`alter table \`task_event\` drop column \`tap_id\`;`);
  }

}
