import { Migration } from '@mikro-orm/migrations';

export class Migration20261120161328 extends Migration {

  override name = 'Migration20261120161328';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`close_out_correction\` add column \`tap_id\` text null;`);
    this.addSql(`create unique index \`close_out_correction_organisation_id_by_person_id_tap_id_unique\` on \`close_out_correction\` (\`organisation_id\`, \`by_person_id\`, \`tap_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`close_out_correction_organisation_id_by_person_id_tap_id_unique\`;`);
    this.addSql(`alter table \`close_out_correction\` drop column \`tap_id\`;`);
  }

}
