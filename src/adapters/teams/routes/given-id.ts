import { z } from 'zod';

/** An id as a press gives it. Anything our own ids never hold is refused here: a database takes no NUL, for one. */
export const givenId = z.string().regex(/^[\w-]{1,64}$/u);
