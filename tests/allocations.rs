//! Straight-line functions over scalars and static matrices allocate nothing: counted on the
//! workloads of the benchmark, which have to agree first.

#![expect(clippy::cast_precision_loss, reason = "functions as a user writes them")]

#[path = "adbench/golden.rs"]
mod golden;
#[path = "../benches/gradients/workloads/mod.rs"]
mod workloads;

use workloads::Role;

/// The heap allocations of three calls of `role` in the workload whose name begins with `name`.
fn allocations(name: &str, role: Role) -> u64 {
    let (all, _) = workloads::all();
    let mut workload = all.into_iter().find(|w| w.name.starts_with(name)).expect(name);
    let contender = workload.contenders.iter_mut().find(|c| c.role == role).expect(name);
    allocation_counter::measure(|| contender.repeat(3)).count_total
}

#[test]
fn the_workloads_agree() {
    for mut workload in workloads::all().0 {
        assert_eq!(workload.check_agreement(), Ok(()), "{}", workload.name);
    }
}

#[test]
fn scalars_and_static_matrices_do_not_allocate() {
    for name in ["W1", "W4", "W6 x'Ax, `SMatrix`"] {
        assert_eq!(allocations(name, Role::Ours), 0, "{name}");
    }
}

/// The first call gets the memory of the Jacobian.
#[test]
fn blocks_of_a_jacobian_do_not_allocate() {
    let (all, _) = workloads::all();
    let mut workload = all.into_iter().find(|w| w.name == "BA 1").expect("it is in the repository");
    let ours = workload.contenders.iter_mut().find(|c| c.role == Role::Ours).expect("this crate");
    ours.repeat(1);
    assert_eq!(allocation_counter::measure(|| ours.repeat(1)).count_total, 0);
}

#[test]
fn allocations_are_counted() {
    assert_ne!(allocations("W6 x'Ax, `DMatrix`", Role::Plain), 0);
}
