import { Migration } from '@mikro-orm/migrations';

export class Migration20261120132938 extends Migration {

  override name = 'Migration20261120132938';

  override up(): void | Promise<void> {
    this.addSql(`create table \`stored_file\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`uploaded_by_id\` varchar(36) not null, \`purpose\` varchar(30) not null, \`subject_id\` varchar(36) null, \`name\` varchar(120) not null, \`media_type\` varchar(100) not null, \`bytes\` int not null, \`sha256\` varchar(64) not null, \`storage_key\` varchar(100) not null, \`uploaded_at\` bigint not null, \`attached_at\` bigint null, \`removed_at\` bigint null, \`expires_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_organisation_id_subject_id_purpose_index\` (\`organisation_id\`, \`subject_id\`, \`purpose\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_organisation_id_expires_at_index\` (\`organisation_id\`, \`expires_at\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_organisation_id_uploaded_by_id_attached_at_index\` (\`organisation_id\`, \`uploaded_by_id\`, \`attached_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`stored_file\`;`);
  }

}
