import { z } from 'zod';

/** The page's policy forbids code made from text: without this, zod tries it with the first schema, and breaks the policy. */
z.config({ jitless: true });
