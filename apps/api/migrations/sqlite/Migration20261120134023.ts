import { Migration } from '@mikro-orm/migrations';

export class Migration20261120134023 extends Migration {

  override name = 'Migration20261120134023';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`organisation\` add column \`calendar_through\` integer not null default 2026;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`organisation\` drop column \`calendar_through\`;`);
  }

}
