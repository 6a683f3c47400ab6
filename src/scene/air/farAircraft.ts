import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  FloatType,
  Mesh,
  NearestFilter,
  RGBAFormat,
  ShaderMaterial,
} from 'three'
import { AircraftType } from '@/record/schema/sorties'
import { PAINT_ORDER } from '../frame/paintOrder'
import { RecordTexture } from '../gpu/recordTexture'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './aircraft.frag'
import VERTEX from './farAircraft.vert'
import { createFarGeometry } from './geometry/createFarGeometry'

/** More than are ever in the air at once. */
const CAPACITY = 800
/** Vertices of the simplest model of any type; smaller models are padded with triangles without area. */
const CORNERS = 3 * 64
/** Texels per vertex: position, normal, colour. */
const TEXELS = 3

/**
 * All aircraft too far off to show more than a cross with a tail, in one draw call for all types: the vertex stage
 * reads model and place from textures. In software rendering each instance would cost as much as a draw call.
 */
export class FarAircraft {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  private readonly records = new RecordTexture(CAPACITY, 2)
  private readonly models = modelTexture()
  private count = 0

  constructor(shared: SharedUniforms) {
    const geometry = new BufferGeometry()
    geometry.setIndex(
      new BufferAttribute(
        Uint32Array.from({ length: CAPACITY * CORNERS }, (_, i) => i),
        1,
      ),
    )
    geometry.setDrawRange(0, 0)
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      defines: { ...this.records.defines, MODEL_CORNERS: CORNERS },
      uniforms: {
        ...shared,
        uScale: { value: 1 },
        uRecords: { value: this.records.texture },
        uModels: { value: this.models },
      },
      transparent: true,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = PAINT_ORDER.aircraft
    this.mesh.visible = false
  }

  begin(scale: number): void {
    this.mesh.material.uniforms.uScale!.value = scale
    this.count = 0
  }

  /** `type` is its index in `AircraftType.options`. */
  add(
    type: number,
    x: number,
    y: number,
    z: number,
    heading: number,
    pitch: number,
    bank: number,
    presence: number,
  ): void {
    if (this.count >= CAPACITY) return
    const { values, stride } = this.records
    const at = this.count++ * stride
    values[at] = x
    values[at + 1] = y
    values[at + 2] = z
    values[at + 3] = presence
    values[at + 4] = heading
    values[at + 5] = pitch
    values[at + 6] = bank
    values[at + 7] = type
  }

  end(): void {
    this.mesh.visible = this.count > 0
    this.mesh.userData.aircraft = this.count
    this.mesh.geometry.setDrawRange(0, this.count * CORNERS)
    if (this.count > 0) this.records.send(this.count)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
    this.records.dispose()
    this.models.dispose()
  }
}

/** One row per type, three texels per vertex. @throws Error when a model has more vertices than there is room for. */
function modelTexture(): DataTexture {
  const width = CORNERS * TEXELS
  const values = new Float32Array(width * AircraftType.options.length * 4)
  AircraftType.options.forEach((type, row) => {
    const geometry = createFarGeometry(type)
    const columns = ['position', 'normal', 'color'].map((name) => geometry.getAttribute(name))
    if (columns[0]!.count > CORNERS)
      throw new Error(`the far model of ${type} has ${columns[0]!.count} corners, more than ${CORNERS}`)
    for (let corner = 0; corner < columns[0]!.count; corner++)
      columns.forEach((column, k) =>
        values.set(
          [column.getX(corner), column.getY(corner), column.getZ(corner)],
          (row * width + corner * TEXELS + k) * 4,
        ),
      )
    geometry.dispose()
  })
  const texture = new DataTexture(values, width, AircraftType.options.length, RGBAFormat, FloatType)
  texture.minFilter = texture.magFilter = NearestFilter
  texture.needsUpdate = true
  return texture
}
