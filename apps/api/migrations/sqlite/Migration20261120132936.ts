import { Migration } from '@mikro-orm/migrations';

export class Migration20261120132936 extends Migration {

  override name = 'Migration20261120132936';

  override up(): void | Promise<void> {
    this.addSql(`create table \`stored_file\` (\`id\` text not null primary key, \`organisation_id\` text not null, \`uploaded_by_id\` text not null, \`purpose\` text not null, \`subject_id\` text null, \`name\` text not null, \`media_type\` text not null, \`bytes\` integer not null, \`sha256\` text not null, \`storage_key\` text not null, \`uploaded_at\` bigint not null, \`attached_at\` bigint null, \`removed_at\` bigint null, \`expires_at\` bigint null);`);
    this.addSql(`create index \`stored_file_organisation_id_subject_id_purpose_index\` on \`stored_file\` (\`organisation_id\`, \`subject_id\`, \`purpose\`);`);
    this.addSql(`create index \`stored_file_organisation_id_expires_at_index\` on \`stored_file\` (\`organisation_id\`, \`expires_at\`);`);
    this.addSql(`create index \`stored_file_organisation_id_uploaded_by_id_attached_at_index\` on \`stored_file\` (\`organisation_id\`, \`uploaded_by_id\`, \`attached_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`stored_file\`;`);
  }

}
