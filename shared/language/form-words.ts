import type { Form } from '../forms/form.ts'
import type { Register } from '../registers/register.ts'
import type { SayParams } from '../sheet/words.ts'

interface Named {
  readonly label: string
  /** One sentence under the field; what the clause or rule asks. */
  readonly help?: string
  /** Faint example in the empty field. */
  readonly example?: string
}

type OptionWords<S> = S extends { readonly options: readonly (infer O extends string)[] }
  ? { readonly options: { readonly [K in O]: string } }
  : unknown

type ColumnWords<S> = S extends { readonly columns: infer C }
  ? { readonly columns: { readonly [K in keyof C]: FieldWords<C[K]> }; readonly add: string }
  : unknown

export type FieldWords<S> = Named & OptionWords<S> & ColumnWords<S>

/** Every word of one form, complete by the form's own type: a field, option, column or page without words fails the build. */
export type WordsOf<T> =
  T extends Form<string, infer F, infer PageId, infer SayId>
    ? {
        readonly title: string
        /** What the paper is for, in one sentence under its title on screen. */
        readonly lead: string
        readonly fields: { readonly [K in keyof F]: FieldWords<F[K]> }
        readonly pages: { readonly [K in PageId]: string }
        readonly says: { readonly [K in SayId]: (params: SayParams) => string }
        /** What issuing is called on the button, e.g. 发出. */
        readonly submit: string
      }
    : never

/** Every word of an office register, complete by its own type. */
export type RegisterWords<T> =
  T extends Register<infer F>
    ? {
        readonly title: string
        readonly add: string
        readonly empty: string
        readonly example: string
        readonly fields: { readonly [K in keyof F]: FieldWords<F[K]> }
      }
    : never
