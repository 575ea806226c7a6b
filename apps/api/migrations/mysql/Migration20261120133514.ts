import { Migration } from '@mikro-orm/migrations';

export class Migration20261120133514 extends Migration {

  override name = 'Migration20261120133514';

  override up(): void | Promise<void> {
    this.addSql(`create table \`close_out\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`day\` varchar(10) not null, \`number\` int not null, \`due_at\` bigint not null, \`closed_at\` bigint not null, \`due\` int not null, \`people\` int not null, \`done\` int not null, \`carried\` int not null, \`open\` int not null, \`blocked\` int not null, \`late\` int not null, \`exempt\` int not null, \`exempt_people\` int not null, \`handed_over\` int not null, \`handed_over_people\` int not null, \`summary\` mediumtext not null, \`content_hash\` varchar(64) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`close_out\` add unique \`close_out_organisation_id_group_id_day_unique\` (\`organisation_id\`, \`group_id\`, \`day\`);`);
    this.addSql(`alter table \`close_out\` add unique \`close_out_organisation_id_group_id_number_unique\` (\`organisation_id\`, \`group_id\`, \`number\`);`);

    this.addSql(`create table \`close_out_correction\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`close_out_id\` varchar(36) not null, \`line_id\` varchar(36) null, \`text\` varchar(300) not null, \`by_person_id\` varchar(36) not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`close_out_correction\` add index \`close_out_correction_organisation_id_close_out_id_id_index\` (\`organisation_id\`, \`close_out_id\`, \`id\`);`);

    this.addSql(`create table \`close_out_line\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`close_out_id\` varchar(36) not null, \`position\` int not null, \`assignment_id\` varchar(36) not null, \`task_id\` varchar(36) not null, \`person_id\` varchar(36) not null, \`person_name\` varchar(40) not null, \`department_id\` varchar(36) not null, \`department_name\` varchar(40) not null, \`goal\` varchar(80) not null, \`outcome\` varchar(20) not null, \`answered\` int not null, \`blocked\` int not null, \`waits_for\` varchar(40) null, \`late\` int not null, \`due_at\` bigint not null, \`done_at\` bigint null, \`carry_count\` int not null, \`carried_to\` varchar(10) null, \`chain\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`close_out_line\` add unique \`close_out_line_organisation_id_close_out_id_assignment_id_unique\` (\`organisation_id\`, \`close_out_id\`, \`assignment_id\`);`);
    this.addSql(`alter table \`close_out_line\` add unique \`close_out_line_organisation_id_close_out_id_position_unique\` (\`organisation_id\`, \`close_out_id\`, \`position\`);`);

    this.addSql(`create table \`close_out_schedule\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`next_on\` varchar(10) not null, \`next_at\` bigint null, \`closed_on\` varchar(10) null, \`closed\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`close_out_schedule\` add index \`close_out_schedule_next_at_index\` (\`next_at\`);`);
    this.addSql(`alter table \`close_out_schedule\` add unique \`close_out_schedule_organisation_id_group_id_unique\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_group_id_day_on_index\`;`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_group_id_state_day_on_index\` (\`organisation_id\`, \`group_id\`, \`state\`, \`day_on\`);`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_group_id_done_on_index\` (\`organisation_id\`, \`group_id\`, \`done_on\`);`);

    this.addSql(`alter table \`inbox_item\` add \`day_on\` varchar(10) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`close_out\`;`);
    this.addSql(`drop table if exists \`close_out_correction\`;`);
    this.addSql(`drop table if exists \`close_out_line\`;`);
    this.addSql(`drop table if exists \`close_out_schedule\`;`);

    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_group_id_state_day_on_index\`;`);
    this.addSql(`alter table \`assignment\` drop index \`assignment_organisation_id_group_id_done_on_index\`;`);
    this.addSql(`alter table \`assignment\` add index \`assignment_organisation_id_group_id_day_on_index\` (\`organisation_id\`, \`group_id\`, \`day_on\`);`);

    this.addSql(`alter table \`inbox_item\` drop column \`day_on\`;`);
  }

}
