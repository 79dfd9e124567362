/// How many times this process has asked for memory since it began; -1 where that cannot be counted.
long long allocations_so_far(void);
