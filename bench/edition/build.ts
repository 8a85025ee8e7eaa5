import { readEditionSource } from '../../src/node/edition-source.ts';
import { laySite } from '../../src/node/lay-site.ts';

// A process of its own, so that its memory is that of one build: `build.ts <edition> <site>`.
const [folder = '', out = ''] = process.argv.slice(2);
const source = await readEditionSource(folder, {
  key: 'bench',
  corpus: `${folder}/articles.ndjson`,
});
if (!source.ok) throw new Error(source.fault.join('\n'));
const start = process.cpuUsage();
const publication = { address: null, base: '/' };
const laid = await laySite({
  ...{ source: source.value, app: 'dist-app', out, publication, fingerprint: folder },
  onGoingOn: () => console.error('goes on'),
});
if (!laid.ok) throw new Error(laid.fault);
const { user, system } = process.cpuUsage(start);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes }));
