import { Migration } from '@mikro-orm/migrations';

export class Migration20261120132511 extends Migration {

  override name = 'Migration20261120132511';

  override up(): void | Promise<void> {
    this.addSql(`create table \`person_leave\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`from_on\` varchar(10) not null, \`until_on\` varchar(10) not null, \`begins_at\` bigint not null, \`ends_at\` bigint not null, \`reason\` varchar(200) not null, \`stand_in_id\` varchar(36) null, \`stand_in_state\` varchar(20) not null, \`stand_in_answered_at\` bigint null, \`stand_in_reason\` varchar(200) null, \`recorded_by_id\` varchar(36) not null, \`recorded_at\` bigint not null, \`cancelled_at\` bigint null, \`cancelled_by_id\` varchar(36) null, \`live\` int null, \`turns_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_person_id_live_from_on_index\` (\`organisation_id\`, \`person_id\`, \`live\`, \`from_on\`);`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_stand_in_id_live_index\` (\`organisation_id\`, \`stand_in_id\`, \`live\`);`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_organisation_id_live_ends_at_index\` (\`organisation_id\`, \`live\`, \`ends_at\`);`);
    this.addSql(`alter table \`person_leave\` add index \`person_leave_turns_at_index\` (\`turns_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`person_leave\`;`);
  }

}
