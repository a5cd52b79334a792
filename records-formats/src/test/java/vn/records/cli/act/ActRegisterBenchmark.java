package vn.records.cli.act;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.records.act.ActKind;
import vn.records.act.ActRegister;
import vn.records.act.CitedActs;
import vn.records.act.FoundAct;
import vn.records.act.RegisteredAct;

/** A look-up in a register of 100 000 acts, which must take no more than 1 µs, and the reading of a legal base. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class ActRegisterBenchmark {

    private static final int ACTS = 100_000;
    private static final String BASE =
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;";

    private ActRegister register = ActRegister.of(ImmutableList.of());

    @Setup(Level.Trial)
    public void register() {
        ImmutableList.Builder<RegisteredAct> acts = ImmutableList.builder();
        for (int i = 0; i < ACTS; i++) {
            boolean law = i % 10 == 0;
            acts.add(RegisteredAct.builder()
                    .kind(law ? ActKind.LAW : ActKind.DECREE)
                    .number(i + (law ? "/2020/QH14" : "/2020/NĐ-CP"))
                    .name("Tổ chức cơ quan thứ " + i)
                    .signed(LocalDate.of(2020, 1, 1).plusDays(i % 366))
                    .build());
        }
        register = ActRegister.of(acts.build());
    }

    @Benchmark
    public ImmutableList<RegisteredAct> by_number() {
        return register.numbered("54321/2020/NĐ-CP");
    }

    @Benchmark
    public ImmutableList<RegisteredAct> by_name() {
        return register.named("Tổ chức cơ quan thứ 54320");
    }

    @Benchmark
    public ImmutableList<FoundAct> read() {
        return CitedActs.in(BASE);
    }
}
