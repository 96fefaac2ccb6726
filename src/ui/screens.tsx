/** Screens that belong to no slice, as the application gives them to the plumbing. */
import { WorkPart, type WorkProps } from './components/index.ts'
import { FormScreen, type FormView } from './form-screen.tsx'
import { problemScreens } from './problem-screens.tsx'
import { RegisterScreen, type RegisterView } from './register-screen.tsx'

export const screens = {
  ...problemScreens,
  form: (view: FormView) => <FormScreen {...view} />,
  work: (view: WorkProps) => <WorkPart {...view} />,
  register: (view: RegisterView) => <RegisterScreen {...view} />,
}
