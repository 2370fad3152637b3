import { CoursePage } from './CoursePage';
import { Desks } from './Desks';

export const App = () => <><CoursePage /><Desks /></>;
