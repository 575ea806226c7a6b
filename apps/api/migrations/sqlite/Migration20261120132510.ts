import { Migration } from '@mikro-orm/migrations';

export class Migration20261120132510 extends Migration {

  override name = 'Migration20261120132510';

  override up(): void | Promise<void> {
    this.addSql(`create table \`person_leave\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`person_id\` text not null, \`from_on\` text not null, \`until_on\` text not null, \`begins_at\` bigint not null, \`ends_at\` bigint not null, \`reason\` text not null, \`stand_in_id\` text null, \`stand_in_state\` text not null, \`stand_in_answered_at\` bigint null, \`stand_in_reason\` text null, \`recorded_by_id\` text not null, \`recorded_at\` bigint not null, \`cancelled_at\` bigint null, \`cancelled_by_id\` text null, \`live\` integer null, \`turns_at\` bigint null);`);
    this.addSql(`create index \`person_leave_organisation_id_person_id_live_from_on_index\` on \`person_leave\` (\`organisation_id\`, \`person_id\`, \`live\`, \`from_on\`);`);
    this.addSql(`create index \`person_leave_organisation_id_stand_in_id_live_index\` on \`person_leave\` (\`organisation_id\`, \`stand_in_id\`, \`live\`);`);
    this.addSql(`create index \`person_leave_organisation_id_live_ends_at_index\` on \`person_leave\` (\`organisation_id\`, \`live\`, \`ends_at\`);`);
    this.addSql(`create index \`person_leave_turns_at_index\` on \`person_leave\` (\`turns_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`person_leave\`;`);
  }

}
