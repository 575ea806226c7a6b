import { Migration } from '@mikro-orm/migrations';

export class Migration20261120144050 extends Migration {

  override name = 'Migration20261120144050';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`response_band\` add index \`response_band_organisation_id_scope_id_subject_meas_0459e_index\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`, \`n\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`response_band\` drop index \`response_band_organisation_id_scope_id_subject_meas_0459e_index\`;`);
  }

}
