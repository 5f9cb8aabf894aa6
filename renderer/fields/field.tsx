import { createElement, memo } from 'react'
import { elementId } from './element-id.ts'
import type { FieldProps } from './field-props.ts'
import { componentOf } from './registry.tsx'

/** A field of whatever kind, in a place that a problem's link can find. */
export const Field = memo(function Field(props: FieldProps) {
  return <div id={elementId(props.path)}>{createElement(componentOf(props.spec), props)}</div>
})
