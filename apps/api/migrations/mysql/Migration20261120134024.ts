import { Migration } from '@mikro-orm/migrations';

export class Migration20261120134024 extends Migration {

  override name = 'Migration20261120134024';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`organisation\` add \`calendar_through\` int not null default 2026;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`organisation\` drop column \`calendar_through\`;`);
  }

}
