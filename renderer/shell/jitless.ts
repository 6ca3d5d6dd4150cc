import { z } from 'zod'

// The CSP forbids code made from strings, which zod would otherwise try as soon as the first shape
// is made. So this stands before every import that makes one.
z.config({ jitless: true })
