import { Migration } from '@mikro-orm/migrations';

export class Migration20261120133512 extends Migration {

  override name = 'Migration20261120133512';

  override up(): void | Promise<void> {
    this.addSql(`create table \`close_out\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`day\` text not null, \`number\` integer not null, \`due_at\` bigint not null, \`closed_at\` bigint not null, \`due\` integer not null, \`people\` integer not null, \`done\` integer not null, \`carried\` integer not null, \`open\` integer not null, \`blocked\` integer not null, \`late\` integer not null, \`exempt\` integer not null, \`exempt_people\` integer not null, \`handed_over\` integer not null, \`handed_over_people\` integer not null, \`summary\` mediumtext not null, \`content_hash\` text not null);`);
    this.addSql(`create unique index \`close_out_organisation_id_group_id_day_unique\` on \`close_out\` (\`organisation_id\`, \`group_id\`, \`day\`);`);
    this.addSql(`create unique index \`close_out_organisation_id_group_id_number_unique\` on \`close_out\` (\`organisation_id\`, \`group_id\`, \`number\`);`);

    this.addSql(`create table \`close_out_correction\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`close_out_id\` text not null, \`line_id\` text null, \`text\` text not null, \`by_person_id\` text not null, \`at\` bigint not null);`);
    this.addSql(`create index \`close_out_correction_organisation_id_close_out_id_id_index\` on \`close_out_correction\` (\`organisation_id\`, \`close_out_id\`, \`id\`);`);

    this.addSql(`create table \`close_out_line\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`close_out_id\` text not null, \`position\` integer not null, \`assignment_id\` text not null, \`task_id\` text not null, \`person_id\` text not null, \`person_name\` text not null, \`department_id\` text not null, \`department_name\` text not null, \`goal\` text not null, \`outcome\` text not null, \`answered\` integer not null, \`blocked\` integer not null, \`waits_for\` text null, \`late\` integer not null, \`due_at\` bigint not null, \`done_at\` bigint null, \`carry_count\` integer not null, \`carried_to\` text null, \`chain\` mediumtext not null);`);
    this.addSql(`create unique index \`close_out_line_organisation_id_close_out_id_assignment_id_unique\` on \`close_out_line\` (\`organisation_id\`, \`close_out_id\`, \`assignment_id\`);`);
    this.addSql(`create unique index \`close_out_line_organisation_id_close_out_id_position_unique\` on \`close_out_line\` (\`organisation_id\`, \`close_out_id\`, \`position\`);`);

    this.addSql(`create table \`close_out_schedule\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`next_on\` text not null, \`next_at\` bigint null, \`closed_on\` text null, \`closed\` integer not null);`);
    this.addSql(`create index \`close_out_schedule_next_at_index\` on \`close_out_schedule\` (\`next_at\`);`);
    this.addSql(`create unique index \`close_out_schedule_organisation_id_group_id_unique\` on \`close_out_schedule\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`drop index \`assignment_organisation_id_group_id_day_on_index\`;`);
    this.addSql(`create index \`assignment_organisation_id_group_id_state_day_on_index\` on \`assignment\` (\`organisation_id\`, \`group_id\`, \`state\`, \`day_on\`);`);
    this.addSql(`create index \`assignment_organisation_id_group_id_done_on_index\` on \`assignment\` (\`organisation_id\`, \`group_id\`, \`done_on\`);`);

    this.addSql(`alter table \`inbox_item\` add column \`day_on\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`close_out\`;`);
    this.addSql(`drop table if exists \`close_out_correction\`;`);
    this.addSql(`drop table if exists \`close_out_line\`;`);
    this.addSql(`drop table if exists \`close_out_schedule\`;`);

    this.addSql(`drop index \`assignment_organisation_id_group_id_state_day_on_index\`;`);
    this.addSql(`drop index \`assignment_organisation_id_group_id_done_on_index\`;`);
    this.addSql(`create index \`assignment_organisation_id_group_id_day_on_index\` on \`assignment\` (\`organisation_id\`, \`group_id\`, \`day_on\`);`);

    this.addSql(`alter table \`inbox_item\` drop column \`day_on\`;`);
  }

}
