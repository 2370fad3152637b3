// What the compiler refuses. It fails when one of these is no mistake any more.

// @ts-expect-error A course is a record.
export const course = <opleidings-wegwijzer course="boekhouden" />;

// @ts-expect-error The hours of a course are a number.
export const hours = <opleidings-wegwijzer course={{ contacturen: '40' }} />;

// @ts-expect-error There is no such attribute.
export const attribute = <opleidings-wegwijzer curse={{}} />;

// @ts-expect-error A question has no verdict.
export const field = <opleidings-wegwijzer onwegwijzer-question={({ verdict }) => verdict} />;
