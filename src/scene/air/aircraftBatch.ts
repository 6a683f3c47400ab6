import { DynamicDrawUsage, Group, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, ShaderMaterial } from 'three'
import { AircraftType } from '@/record/schema/sorties'
import { PAINT_ORDER } from '../frame/paintOrder'
import { sendFirst } from '../gpu/sendFirst'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './aircraft.frag'
import { createAircraftGeometry } from './geometry/createAircraftGeometry'
import VERTEX from './nearAircraft.vert'

export interface TypeBatch {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  readonly place: InstancedBufferAttribute
  readonly turn: InstancedBufferAttribute
  count: number
}

/** Per type; all aircraft in the air may be of a single type. */
const CAPACITY = 800

/** Instanced models: one draw call for each type in the air. */
export class AircraftBatch {
  readonly group = new Group()
  private readonly types = new Map<AircraftType, TypeBatch>()
  private readonly material: ShaderMaterial

  constructor(shared: SharedUniforms) {
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { ...shared, uScale: { value: 1 } },
      transparent: true,
    })
    // One type is created at once so that its program compiles with the first picture; compiling it at the first strike
    // would freeze the page for most of a second.
    this.create('I-16').mesh.visible = false
  }

  begin(scale: number): void {
    this.material.uniforms.uScale!.value = scale
    for (const type of this.types.values()) type.count = 0
  }

  /** The batch of a type; built when its first aircraft flies. */
  of(name: AircraftType): TypeBatch {
    return this.types.get(name) ?? this.create(name)
  }

  add(
    type: TypeBatch,
    x: number,
    y: number,
    z: number,
    heading: number,
    pitch: number,
    bank: number,
    presence: number,
  ): void {
    if (type.count >= CAPACITY) return
    const place = type.place.array as Float32Array
    const turn = type.turn.array as Float32Array
    const i = type.count++
    place[i * 4] = x
    place[i * 4 + 1] = y
    place[i * 4 + 2] = z
    place[i * 4 + 3] = presence
    turn[i * 3] = heading
    turn[i * 3 + 1] = pitch
    turn[i * 3 + 2] = bank
  }

  end(): void {
    for (const type of this.types.values()) {
      const { mesh, place, turn, count } = type
      mesh.geometry.instanceCount = count
      mesh.visible = count > 0
      mesh.userData.aircraft = count
      if (count === 0) continue
      sendFirst(place, count * 4)
      sendFirst(turn, count * 3)
    }
  }

  dispose(): void {
    for (const { mesh } of this.types.values()) mesh.geometry.dispose()
    this.material.dispose()
  }

  private create(name: AircraftType): TypeBatch {
    const model = createAircraftGeometry(name)
    const geometry = new InstancedBufferGeometry()
    geometry.index = model.index
    for (const key of ['position', 'normal', 'color']) geometry.setAttribute(key, model.getAttribute(key))
    const place = new InstancedBufferAttribute(new Float32Array(CAPACITY * 4), 4)
    const turn = new InstancedBufferAttribute(new Float32Array(CAPACITY * 3), 3)
    place.setUsage(DynamicDrawUsage)
    turn.setUsage(DynamicDrawUsage)
    geometry.setAttribute('aPlace', place)
    geometry.setAttribute('aTurn', turn)
    const mesh = new Mesh(geometry, this.material)
    mesh.frustumCulled = false
    mesh.renderOrder = PAINT_ORDER.aircraft
    this.group.add(mesh)
    const type = { mesh, place, turn, count: 0 }
    this.types.set(name, type)
    return type
  }
}
