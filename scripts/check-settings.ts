import { environment } from '@/platform/env'

try {
  environment()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
