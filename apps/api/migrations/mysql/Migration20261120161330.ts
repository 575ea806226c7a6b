import { Migration } from '@mikro-orm/migrations';

export class Migration20261120161330 extends Migration {

  override name = 'Migration20261120161330';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`close_out_correction\` add \`tap_id\` varchar(36) null;`);
    this.addSql(`alter table \`close_out_correction\` add unique \`close_out_correction_organisation_id_by_person_id_tap_id_unique\` (\`organisation_id\`, \`by_person_id\`, \`tap_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`close_out_correction\` drop index \`close_out_correction_organisation_id_by_person_id_tap_id_unique\`;`);
    this.addSql(`alter table \`close_out_correction\` drop column \`tap_id\`;`);
  }

}
