import { Migration } from '@mikro-orm/migrations';

export class Migration20261120135546 extends Migration {

  override name = 'Migration20261120135546';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`assignment\` drop index \`assignment_next_step_at_index\`;`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_next_step_at_index\` (\`organisation_id\`, \`next_step_at\`);`);

    this.addSql(`alter table \`person_leave\` drop index \`person_leave_turns_at_index\`;`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_turns_at_index\` (\`organisation_id\`, \`turns_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_next_step_at_index\`;`);
    this.addSql(`alter table \`assignment\` add index \`assignment_next_step_at_index\` (\`next_step_at\`);`);

    this.addSql(`alter table \`person_leave\` drop index \`person_leave_organisation_id_turns_at_index\`;`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_turns_at_index\` (\`turns_at\`);`);
  }

}
