import { Migration } from '@mikro-orm/migrations';

export class Migration20261120135535 extends Migration {

  override name = 'Migration20261120135535';

  override up(): void | Promise<void> {
    this.addSql(`drop index \`assignment_next_step_at_index\`;`);
    this.addSql(`create index \`assignment_organisation_id_next_step_at_index\` on \`assignment\` (\`organisation_id\`, \`next_step_at\`);`);

    this.addSql(`drop index \`person_leave_turns_at_index\`;`);
    this.addSql(`create index \`person_leave_organisation_id_turns_at_index\` on \`person_leave\` (\`organisation_id\`, \`turns_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`assignment_organisation_id_next_step_at_index\`;`);
    this.addSql(`create index \`assignment_next_step_at_index\` on \`assignment\` (\`next_step_at\`);`);

    this.addSql(`drop index \`person_leave_organisation_id_turns_at_index\`;`);
    this.addSql(`create index \`person_leave_turns_at_index\` on \`person_leave\` (\`turns_at\`);`);
  }

}
