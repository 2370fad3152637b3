import type { Case } from '../../flows/cases/case.js';
import { caseFiles } from '../../flows/cases/index.js';

/** A worked situation, with the file it stands in. */
export interface CaseInFile extends Case {
  /** Its place from the root of the repository. */
  readonly file: string;
}

/** All worked situations, file by file. */
export const readCases = (): readonly CaseInFile[] =>
  Object.keys(caseFiles)
    .sort()
    .flatMap((name) => (caseFiles[name] ?? []).map((one) => ({ ...one, file: `flows/cases/${name}.json` })));
