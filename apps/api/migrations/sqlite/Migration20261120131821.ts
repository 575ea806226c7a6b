import { Migration } from '@mikro-orm/migrations';

export class Migration20261120131821 extends Migration {

  override name = 'Migration20261120131821';

  override up(): void | Promise<void> {
    this.addSql(`create table \`group_hours\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`close_out_at\` text not null, \`periods\` text not null, \`confirm_within_minutes\` integer not null, \`set_by_id\` text not null, \`set_at\` bigint not null);`);
    this.addSql(`create unique index \`group_hours_organisation_id_group_id_unique\` on \`group_hours\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`create table \`own_day\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`day\` text not null, \`kind\` text not null, \`note\` text not null, \`set_by_id\` text not null, \`set_at\` bigint not null);`);
    this.addSql(`create unique index \`own_day_organisation_id_day_unique\` on \`own_day\` (\`organisation_id\`, \`day\`);`);

    this.addSql(`create table \`quiet_window\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`group_id\` text not null, \`quiet_from\` text not null, \`quiet_until\` text not null);`);
    this.addSql(`create unique index \`quiet_window_organisation_id_group_id_unique\` on \`quiet_window\` (\`organisation_id\`, \`group_id\`);`);

    this.addSql(`alter table \`inbox_item\` add column \`held_until\` bigint null;`);
    this.addSql(`alter table \`inbox_item\` add column \`broke_quiet\` integer not null default 0;`);
    this.addSql(`create index \`inbox_item_organisation_id_person_id_at_id_index\` on \`inbox_item\` (\`organisation_id\`, \`person_id\`, \`at\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`group_hours\`;`);
    this.addSql(`drop table if exists \`own_day\`;`);
    this.addSql(`drop table if exists \`quiet_window\`;`);

    this.addSql(`drop index \`inbox_item_organisation_id_person_id_at_id_index\`;`);
    this.addSql(`alter table \`inbox_item\` drop column \`held_until\`;`);
    this.addSql(`alter table \`inbox_item\` drop column \`broke_quiet\`;`);
  }

}
