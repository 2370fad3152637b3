// A part of `npm run lint`: no circle in the house, and no arrow against its direction (docs/house.md).
import { fileURLToPath } from 'node:url';
import { readHouse } from './house/read.js';
import { faultsOf } from './house/rules.js';

const house = await readHouse(fileURLToPath(new URL('..', import.meta.url)));
const faults = faultsOf(house);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
