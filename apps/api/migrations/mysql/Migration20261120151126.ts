import { hash } from 'node:crypto';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261120151126 extends Migration {

  override name = 'Migration20261120151126';

  override async up(): Promise<void> {
    this.addSql(`create table \`response_histogram\` (\`id\` varchar(36) not null, \`organisation_id\` varchar(36) not null, \`scope_id\` varchar(40) not null, \`subject\` varchar(20) not null, \`measure\` varchar(30) not null, \`week\` varchar(10) not null, \`band\` int not null, \`counts\` mediumtext not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_histogram\` add unique \`response_histogram_organisation_id_scope_id_subjec_93e84_unique\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`);`);

    for (const values of await this.histograms()) {
      this.addSql(`insert into \`response_histogram\` (\`id\`, \`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`, \`counts\`) values ${values};`);
    }
    this.addSql(`delete from \`response_count\` where \`measure\` like 'work%' or \`measure\` like 'wall%';`);

    this.addSql(`drop table if exists \`response_band\`;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create table \`response_band\` (\`band\` int not null, \`id\` varchar(36) not null, \`measure\` varchar(30) not null, \`n\` int not null, \`organisation_id\` varchar(36) not null, \`scope_id\` varchar(40) not null, \`subject\` varchar(20) not null, \`week\` varchar(10) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`response_band\` add unique \`response_band_organisation_id_scope_id_subject_mea_56340_unique\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`);`);
    this.addSql(`alter table \`response_band\` add index \`response_band_organisation_id_scope_id_subject_meas_0459e_index\` (\`organisation_id\`, \`scope_id\`, \`subject\`, \`measure\`, \`week\`, \`band\`, \`n\`);`);

    this.addSql(`drop table if exists \`response_histogram\`;`);
  }

  /** What was counted by minute and by band in rows of its own, as texts; so many to a statement. */
  private async histograms(): Promise<string[]> {
    const found = new Map<string, { key: (string | number)[]; counts: Map<number, number> }>();
    const read: Record<string, string | number>[] = await this.execute(`select * from \`response_count\` where \`n\` <> 0 and (\`measure\` like 'work%' or \`measure\` like 'wall%')`);
    for (const row of read) {
      const minutes = Number(row.minutes);
      const n = Number(row.n);
      const add = (band: number, number: number) => {
        const key = [row.organisation_id!, row.scope_id!, row.subject!, row.measure!, row.week!, band];
        const known = found.get(key.join(' ')) ?? { key, counts: new Map<number, number>() };
        known.counts.set(number, (known.counts.get(number) ?? 0) + n);
        found.set(key.join(' '), known);
      };
      const doubling = 31 - Math.clz32(minutes);
      const band = minutes < 8 ? minutes : 8 + (doubling - 3) * 4 + ((minutes >> (doubling - 2)) - 4);
      const banded = !String(row.measure).includes('@');
      add(-1, banded ? band : minutes);
      if (banded && band >= 8) add(band, minutes);
    }
    const values = [...found].map(([name, { key, counts }]) => {
      const id = hash('sha256', name).slice(0, 36);
      const text = [...counts].sort(([a], [b]) => a - b).map(([number, n]) => `${number}:${n}`).join(' ');
      return `(${[id, ...key, text].map((one) => (typeof one === 'number' ? one : `'${one}'`)).join(', ')})`;
    });
    return Array.from({ length: Math.ceil(values.length / 200) }, (_, i) => values.slice(i * 200, (i + 1) * 200).join(', '));
  }

}
