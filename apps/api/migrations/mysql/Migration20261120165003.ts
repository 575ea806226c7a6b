import { Migration } from '@mikro-orm/migrations';

export class Migration20261120165003 extends Migration {

  override name = 'Migration20261120165003';

  override up(): void | Promise<void> {
    // The ids of what is counted have become others, so everything is counted anew, from the facts.
    this.addSql(`insert ignore into \`uncounted_fact\` (\`id\`, \`organisation_id\`, \`fact_id\`) select \`id\`, \`organisation_id\`, \`id\` from \`response_fact\`;`);
    this.addSql(`delete from \`response_count\`;`);
    this.addSql(`delete from \`response_histogram\`;`);
    this.addSql(`delete from \`response_part_count\`;`);
  }

}
