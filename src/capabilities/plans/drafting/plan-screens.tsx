import { Layout } from '../../../ui/layout.tsx'
import type { PlanView } from '../plan-view.ts'

export function PlanScreen({ threat }: PlanView) {
  return <Layout title={threat.name}> </Layout>
}
