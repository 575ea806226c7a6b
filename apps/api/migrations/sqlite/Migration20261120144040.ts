import { Migration } from '@mikro-orm/migrations';

export class Migration20261120144040 extends Migration {

  override name = 'Migration20261120144040';

  override up(): void | Promise<void> {
    this.addSql(`create index \`response_band_organisation_id_scope_id_subject_measure_week_band_n_index\` on \`response_band\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`, \`n\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`response_band_organisation_id_scope_id_subject_measure_week_band_n_index\`;`);
  }

}
