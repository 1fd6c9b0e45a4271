import { z } from 'zod';
import { keepableText } from '../../core/shared/keepable-text.js';

/** Text out of a file: whatever its format can express, what goes on from here is what a store can hold. */
export const fileText = z.string().transform(keepableText);
