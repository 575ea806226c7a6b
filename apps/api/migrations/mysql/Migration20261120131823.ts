import { Migration } from '@mikro-orm/migrations';

export class Migration20261120131823 extends Migration {

  override name = 'Migration20261120131823';

  override up(): void | Promise<void> {
    this.addSql(`create table \`group_hours\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`close_out_at\` varchar(5) not null, \`periods\` varchar(60) not null, \`confirm_within_minutes\` int not null, \`set_by_id\` varchar(36) not null, \`set_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`group_hours\` add unique \`group_hours_organisation_id_group_id_unique\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`create table \`own_day\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`day\` varchar(10) not null, \`kind\` varchar(20) not null, \`note\` varchar(40) not null, \`set_by_id\` varchar(36) not null, \`set_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`own_day\` add unique \`own_day_organisation_id_day_unique\` (\`organisation_id\`, \`day\`);`);

    this.addSql(`create table \`quiet_window\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`group_id\` varchar(36) not null, \`quiet_from\` varchar(5) not null, \`quiet_until\` varchar(5) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`quiet_window\` add unique \`quiet_window_organisation_id_group_id_unique\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`alter table \`inbox_item\` add \`held_until\` bigint null, add \`broke_quiet\` int not null default 0;`);
    this.addSql(`alter table \`inbox_item\` add index \`inbox_item_organisation_id_person_id_at_id_index\` (\`organisation_id\`, \`person_id\`, \`at\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`group_hours\`;`);
    this.addSql(`drop table if exists \`own_day\`;`);
    this.addSql(`drop table if exists \`quiet_window\`;`);

    this.addSql(`alter table \`inbox_item\` drop index \`inbox_item_organisation_id_person_id_at_id_index\`;`);
    this.addSql(`alter table \`inbox_item\` drop column \`held_until\`, drop column \`broke_quiet\`;`);
  }

}
